package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepsJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void a_refusal_for_want_of_a_reason_keeps_the_form_and_goes_through_with_one() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "FERRY"), "en");
        var nora = Actor.signedIn(room.nora());
        nora.posts("/desk/editions/" + english.id() + "/spike", Map.of("version", "0", "reason", " "))
                .gets(422)
                .sees("Not yet", "Give a reason", "FERRY")
                .presses("Spike", Map.of("reason", "Overtaken by the evening bulletin."));
        assertEquals(Stage.SPIKED, scene.now(english).stage());
        assertTrue(nora.address().contains("?done=spike"), nora.address());
    }

    @Test
    void a_refusal_names_a_pen_name_and_never_the_person_behind_it() {
        var room = world.newsroom();
        var persona = world.persona(room.hana(), "MQ", "Mina Quill", "米娜");
        var original = scene.filed(room, room.lin(), "MASKED");
        var english = scene.in(original, "en");
        scene.workUnder(original, persona, room.hana());
        scene.take(Step.CLAIM, english, room.hana());
        Actor.signedIn(room.idris())
                .posts("/desk/editions/" + english.id() + "/claim", Map.of("version", "0"))
                .gets(409)
                .sees("Mina Quill has it in hand")
                .seesNowhere("Hana", "Voss", room.hana().id().toString());
    }

    @Test
    void what_one_may_not_read_is_not_there_whatever_one_asks_of_it() {
        var room = world.newsroom();
        var draft = scene.draft(room, room.lin(), "SECRET-DRAFT", null);
        var zhou = Actor.signedIn(room.zhou());
        for (String step : new String[] {"file", "recall", "claim", "spike", "publish", "sign-off-and-publish"}) {
            zhou.posts("/desk/editions/" + draft.id() + "/" + step, Map.of("version", "0", "reason", "\u202e"))
                    .gets(404)
                    .seesNowhere("SECRET-DRAFT");
        }
        zhou.opens("/desk/editions/" + draft.id()).gets(404);
        zhou.opens("/desk/editions/" + draft.id() + "/read").gets(404);
    }

    @Test
    void a_form_that_claims_to_be_only_looking_gives_no_reasons() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "LOOKING"), "en");
        Actor.signedIn(room.nora())
                .posts("/desk/editions/" + english.id() + "/spike", Map.of("version", "-1"))
                .gets(422);
        assertEquals(Stage.TRANSLATION, scene.now(english).stage());
    }

    @Test
    void a_filed_original_is_read_by_those_who_may_not_change_it() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "READING");
        Actor.signedIn(room.hana())
                .opens("/desk/editions/" + original.id())
                .gets(200)
                .sees("渡轮停航", "昨夜大雨。船都没有出港。", "Simplified")
                .follows("Version 1, filed");
        Actor.signedIn(room.mod()).opens("/desk/editions/" + original.id()).gets(404);
    }
}

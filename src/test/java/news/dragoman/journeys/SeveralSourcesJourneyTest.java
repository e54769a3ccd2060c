package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.TwoReports;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two reports of one event become one translation, or one report, at browsers without scripts. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralSourcesJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    TwoReports reports;

    @Test
    void nora_asks_for_a_Korean_edition_from_both_reports() {
        var room = world.newsroom();
        var mandarin = scene.ferry(room);
        var cantonese = reports.cantonese(mandarin, reports.yiu(room));
        var nora = Actor.signedIn(room.nora()).opens("/desk/stories/" + mandarin.storyId());
        nora.sees("Draw from another edition too");
        nora.submits(
                        "#request",
                        Map.of(
                                "source",
                                mandarin.id().toString(),
                                "also",
                                cantonese.id().toString(),
                                "language",
                                "en"))
                .gets(409)
                .sees("already exists in that language");
        assertEquals(
                cantonese.id().toString(),
                nora.page().select("#request input[name=also][checked]").val(),
                "what was chosen is still chosen");
        nora.submits("#request", Map.of("language", "ko")).gets(200);
        assertEquals(2, scene.sources(scene.in(mandarin, "ko")).size());
        nora.sees("from Chinese, Simplified, version 1; from Cantonese, version 1");
    }

    @Test
    void mei_draws_her_translation_from_the_Cantonese_report_too_and_submits_it() {
        var room = world.newsroom();
        var translator = reports.mei(room);
        var yiu = reports.yiu(room);
        var mandarin = scene.ferry(room);
        var english = scene.claimed(mandarin, "en", translator);
        scene.translate(english, translator, "A sentence of the ferry.");
        var mei = Actor.signedIn(translator)
                .opens(sources(english))
                .sees("Chinese, Simplified · version 1", "There is no other edition of this story to draw from.");
        var cantonese = reports.cantonese(mandarin, yiu);
        mei.opens(bench(english)).seesNowhere("Cantonese · version 1");
        mei.follows("Sources").sees("Draw from one more edition");
        mei.presses("Add source", Map.of("place", "AFTER", "after", ""))
                .gets(422)
                .sees("Choose the sentence.");
        mei.presses(
                        "Add source",
                        Map.of(
                                "place",
                                "AFTER",
                                "after",
                                scene.units(english).get(3).id().toString()))
                .gets(200)
                .sees("Cantonese · version 1", "Chinese, Simplified · version 1", "落雨落咗三日。");
        mei.presses("Submit to editor").gets(422);
        assertEquals(10, scene.units(english).size());
        scene.translate(scene.now(english), translator, "A sentence of the ferry.");
        scene.sends(cantonese, yiu, "落雨落咗三日", "落雨落咗四日");
        mei.opens(bench(english)).sees("Cantonese: Version 2", "The source moved: 1 changed");
        mei.opens(sources(english)).sees("Cantonese · version 1. Version 2 lies beside it");
        String changed = mei.opens(bench(english)).page().select("[data-moved]").attr("data-unit");
        int number = scene.units(english).stream()
                        .map(u -> u.id().toString())
                        .toList()
                        .indexOf(changed)
                + 1;
        mei.presses("Still valid: Sentence " + number).gets(200);
        mei.opens(bench(english)).presses("Submit to editor").gets(200);
        assertEquals(Stage.EDIT, scene.now(english).stage());
        scene.take(Step.CLAIM, english, room.nora());
        Actor.signedIn(room.nora())
                .opens("/desk/editions/" + english.id() + "/review?mode=source")
                .sees("落雨落咗四日。", "Lin Ruochuan and Yiu Ka-lam");
    }

    @Test
    void wei_joins_two_reports_after_the_colleague_has_let_go_of_one() {
        var room = world.newsroom();
        var colleague = world.person(
                room.number(), room.desk(), "Second Editor", "第二编辑", Set.of(Role.EDITOR), Set.of("zh-Hans"));
        var lins = scene.ferry(room);
        var zhous = scene.filed(room, room.zhou(), "FERRY-AGAIN");
        scene.take(Step.CLAIM, zhous, colleague);
        var wei = Actor.signedIn(room.wei()).opens("/desk/stories/" + lins.storyId());
        wei.follows("Join another report").sees("Join another report into this one: FERRY-RAIN", "FERRY-AGAIN");
        wei.presses("Join", Map.of("note", "Two became one.")).gets(422).sees("Choose the other report.");
        var chosen = Map.of("other", zhous.id().toString());
        wei.presses("Join", chosen).gets(409).sees("Somebody has the other report in hand.");
        assertEquals("Two became one.", wei.page().select("#what-changed").val());
        scene.take(Step.RELEASE, zhous, colleague);
        wei.presses("Join", Map.of()).gets(200).sees("Joined. The other report’s text stands here now");
        wei.sees("took another report into Chinese, Simplified, version 2");
        wei.opens("/desk/stories/" + zhous.storyId()).sees("Joined into FERRY-RAIN", "Joined into another report");
        assertTrue(wei.page().select("form[data-step=restore]").isEmpty());
        wei.opens("/desk/editions/" + zhous.id() + "/read").gets(200).sees("昨夜大雨。");
    }

    @Test
    void a_pen_name_is_nowhere_connected_with_the_person() {
        var room = world.newsroom();
        var lins = scene.ferry(room);
        var zhous = scene.filed(room, room.zhou(), "FERRY-AGAIN");
        scene.workUnder(
                zhous,
                world.persona(room.zhou(), UUID.randomUUID().toString().substring(0, 4), "Mara Finch", "梅花"),
                room.zhou());
        var wei = Actor.signedIn(room.wei()).opens("/desk/editions/" + lins.id() + "/join");
        wei.presses("Join", Map.of("other", zhous.id().toString())).gets(200);
        scene.sends(lins, room.zhou(), "昨夜大雨。", "昨夜暴雨。");
        scene.take(Step.CLAIM, lins, room.wei());
        for (String page : new String[] {
            "/desk/stories/" + lins.storyId(),
            "/desk/editions/" + lins.id() + "/review",
            "/desk/editions/" + lins.id() + "/notes",
            "/desk/editions/" + lins.id() + "/read",
            "/desk/stories/" + zhous.storyId()
        }) {
            wei.opens(page).gets(200).seesNowhere("He Zhou", room.zhou().id().toString());
        }
        wei.opens("/desk/editions/" + lins.id() + "/review").sees("梅花");
    }

    @Test
    void who_may_not_gets_no_page_and_no_change() {
        var room = world.newsroom();
        var mandarin = scene.ferry(room);
        var cantonese = reports.cantonese(mandarin, reports.yiu(room));
        var english = scene.claimed(mandarin, "en", reports.mei(room));
        var zhous = scene.filed(room, room.zhou(), "FERRY-AGAIN");
        Actor.signedIn(room.mod()).opens(sources(english)).gets(404);
        Actor.signedIn(room.mod())
                .opens("/desk/editions/" + mandarin.id() + "/join")
                .gets(404);
        var wei = Actor.signedIn(room.wei()).opens(sources(english)).gets(200).seesNowhere("Draw from one more");
        wei.posts(sources(english), Map.of("source", cantonese.id().toString(), "version", "0"))
                .gets(403)
                .sees("Only whoever has it in hand, or an editor of this language");
        Actor.signedIn(room.nora())
                .opens("/desk/editions/" + mandarin.id() + "/join")
                .sees("Nothing else in this language")
                .posts(
                        "/desk/editions/" + mandarin.id() + "/join",
                        Map.of("other", zhous.id().toString(), "version", "1"))
                .gets(403);
        assertEquals(1, scene.sources(english).size());
    }

    private static String sources(Edition edition) {
        return "/desk/editions/" + edition.id() + "/sources";
    }

    private static String bench(Edition edition) {
        return "/desk/editions/" + edition.id() + "/translate";
    }
}

package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Edition;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lin corrects the ferry story while Hana translates it, at browsers without scripts. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceMovesJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void from_lins_correction_to_hanas_submission() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence of the ferry.");

        var lin = Actor.signedIn(room.lin()).opens("/desk/editions/" + original.id() + "/draft");
        lin.follows("Send update or suggest changes").sees("Send update: FERRY-RAIN");
        String field = fieldWith(lin, "明天可以恢复");
        lin.presses("Send update", Map.of("note", "Nothing."))
                .gets(422)
                .sees("The text says what the last version said");
        lin.presses("Send update", Map.of("note", "", field, "昨天下雨，船没有出港。港口的人说后天可以恢复。\n两所学校停课。"))
                .gets(422)
                .sees("Say in a few words what changed", "后天可以恢复");
        lin.presses("Send update", Map.of("note", "The harbour gave another day."))
                .gets(200)
                .sees("Sent. Whoever translates it sees what changed.");

        var hana = Actor.signedIn(room.hana())
                .opens("/desk/for-you")
                .sees("2")
                .opens(bench(english))
                .sees("The source moved: 1 changed, 1 new, 0 gone.", "The harbour gave another day.");
        assertEquals("明", hana.page().select("del").text());
        hana.presses("Submit to editor").gets(422).sees("The source has changed since this was translated.");
        hana.presses("Still valid: Sentence 5").gets(200);
        assertTrue(hana.page().select("del").isEmpty());
        var fresh = scene.units(english).stream()
                .filter(u -> u.text().isEmpty())
                .findFirst()
                .orElseThrow();
        hana.opens(bench(english) + "?unit=" + fresh.id()).sees("New in the source.");
        hana.presses("Confirm and next", Map.of("text", "Two schools are closed."))
                .gets(200);
        hana.seesNowhere("The source moved");
        hana.presses("Submit to editor").gets(200);
        assertEquals(Stage.EDIT, scene.now(english).stage());
    }

    @Test
    void nora_resolves_what_changed_and_returns_it_for_the_new_sentences_alone() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        var original = scene.in(english, "zh-Hans");
        scene.take(Step.CLAIM, english, room.nora());
        scene.sends(original, room.lin(), "船都没有出港。", "船都没有出港。两所学校停课。");
        scene.sends(original, room.lin(), "昨夜大雨。", "昨夜暴雨。");
        var nora = Actor.signedIn(room.nora())
                .opens("/desk/editions/" + english.id() + "/review")
                .sees("The source moved: 1 changed, 1 new, 0 gone.");
        nora.presses("Still valid: Sentence 2").gets(200).sees("0 changed, 1 new");
        var words = scene.words(english);
        nora.presses("Return for the new sentences alone").gets(200);
        assertEquals(Stage.TRANSLATION, scene.now(english).stage());
        assertEquals(words, scene.words(english));
        Actor.signedIn(room.hana())
                .opens(bench(english))
                .sees("New in the source.")
                .opens("/desk/for-you")
                .sees("Please translate the new sentences only: 1.");
    }

    @Test
    void lin_suggests_while_wei_edits_and_wei_takes_it_in() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence of the ferry.");
        scene.take(Step.CLAIM, original, room.wei());
        var lin = Actor.signedIn(room.lin()).opens("/desk/editions/" + original.id() + "/update");
        lin.sees("has it in hand");
        lin.presses("Suggest", Map.of(fieldWith(lin, "明天可以恢复"), "昨天下雨，船没有出港。港口的人说后天可以恢复。"))
                .gets(200)
                .sees("Suggested. It is in the text when the editor takes it in.", "Your suggestion, not yet answered");
        lin.presses("Suggest", Map.of(fieldWith(lin, "没有人离开码头"), "没有人愿意离开码头。")).gets(200);

        var wei = Actor.signedIn(room.wei()).opens("/desk/editions/" + original.id() + "/review");
        wei.sees("Suggested by its reporters");
        wei.presses("Accept: paragraph 1").gets(200);
        wei.presses("Decline: paragraph 2").gets(200).seesNowhere("Suggested by its reporters");
        assertEquals(
                List.of(),
                scene.units(english).stream()
                        .filter(u -> u.text().isEmpty())
                        .map(Unit::text)
                        .toList());
        wei.presses("Send update", Map.of("reason", "Another day.")).gets(200);
        Actor.signedIn(room.hana()).opens(bench(english)).sees("The source moved: 1 changed, 0 new, 0 gone.");
    }

    @Test
    void what_only_moved_in_the_source_says_so_and_goes_along_in_one_press() {
        var room = world.newsroom();
        var original = scene.ferry(room, "昨天下雨，船没有出港。\n港口的人说明天可以恢复。\n没有人离开码头。");
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(
                english, room.hana(), "Third day", "Waiting.", "WANGDU", "It rained.", "It may end.", "Nobody left.");
        var lin = Actor.signedIn(room.lin()).opens("/desk/editions/" + original.id() + "/update");
        lin.presses(
                        "Send update",
                        Map.of(
                                "note",
                                "In another order.",
                                fieldWith(lin, "昨天下雨"),
                                "没有人离开码头。\n昨天下雨，船没有出港。",
                                fieldWith(lin, "没有人"),
                                ""))
                .gets(200);
        var hana = Actor.signedIn(room.hana()).opens(bench(english));
        hana.sees("The source has this elsewhere by now").seesNowhere("stands in another order", "The source moved");
        assertEquals(1, hana.page().select(".para__tag").size());
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        var review = "/desk/editions/" + english.id() + "/review";
        Actor.signedIn(room.nora()).opens(review).sees("Sentence 6: the source has it elsewhere by now");
        scene.take(Step.RETURN, english, room.nora(), "As the source has it, please.");
        hana.opens(bench(english)).presses("Move it along").gets(200).seesNowhere("has this elsewhere by now");
        assertEquals(
                List.of("Nobody left.", "It rained.", "It may end."),
                scene.words(english).subList(3, 6));
    }

    @Test
    void what_became_a_subhead_in_the_source_says_so_where_somebody_has_written() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence of the ferry.");
        scene.take(Step.CLAIM, original, room.wei());
        scene.turns(original, room.wei(), "没有人离开码头。", BlockKind.SUBHEAD);
        scene.take(Step.UPDATE_SOURCE, original, room.wei(), "A subhead.");
        var hana = Actor.signedIn(room.hana()).opens(bench(english));
        assertEquals(
                "In the source this is a subhead by now",
                hana.page().select("[data-source-kind]").text());
        hana.presses("Submit to editor").gets(200);
    }

    @Test
    void whoever_signs_an_original_that_is_translated_says_how_much_its_change_matters() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence of the ferry.");
        scene.take(Step.CLAIM, original, room.wei());
        var wei = Actor.signedIn(room.wei()).opens("/desk/editions/" + original.id() + "/review");
        assertTrue(wei.page().select("[data-signs] [name=weight]").isEmpty(), "nothing has changed");
        scene.edits(original, room.wei(), "明天可以恢复", "明天可能恢复");
        wei.opens("/desk/editions/" + original.id() + "/review");
        assertEquals(2, wei.page().select("[data-signs] [name=weight]").size());
        wei.presses("Sign off", Map.of("weight", "MINOR")).gets(200);
        assertEquals(Stage.READY, scene.now(original).stage());
        Actor.signedIn(room.hana())
                .opens(bench(english))
                .sees("The source moved: 1 changed", "These changes are minor")
                .presses("Submit to editor")
                .gets(200);
        assertEquals(Stage.EDIT, scene.now(english).stage());
    }

    private static String bench(Edition edition) {
        return "/desk/editions/" + edition.id() + "/translate";
    }

    private static String fieldWith(Actor actor, String words) {
        return actor.page().select("textarea").stream()
                .filter(t -> t.wholeText().contains(words))
                .findFirst()
                .orElseThrow()
                .attr("name");
    }
}

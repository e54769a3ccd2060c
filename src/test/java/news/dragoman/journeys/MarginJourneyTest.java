package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.junit.jupiter.api.Test;

/** What Nora asks in the margin, what Hana and Lin say to it, and what keeps the text from being signed; all without scripts. */
@QuarkusTest
class MarginJourneyTest {

    @Inject
    World world;

    @Inject
    Editing editing;

    @Test
    void Nora_says_what_must_be_resolved_and_nobody_signs_before() {
        var room = world.newsroom();
        var english = held(room);
        var block = editing.unitsOf(english).get(2).blockId().toString();
        var nora = Actor.signedIn(room.nora()).opens(page(english));
        nora.submits(
                        "#f-new-thread",
                        Map.of(
                                "block",
                                block,
                                "words",
                                "a pile of iron",
                                "kind",
                                "must_resolve",
                                "text",
                                "Who says so?"))
                .gets(409)
                .sees("These words do not stand in that paragraph now.", "Who says so?");
        nora.submits("#f-new", Map.of("words", "a heap of iron")).sees("a heap of iron", "Who says so?");
        nora.opens(page(english))
                .submits(
                        "#f-new-thread",
                        Map.of("block", block, "words", "19 days", "kind", "must_resolve", "text", "Or 20?"));
        nora.sees("Must be resolved", "Or 20?", "Notes that must be resolved before anybody signs: 1.");
        assertTrue(nora.page()
                        .select(".signoff [data-signs] button[type=submit], .signoff button:not([type=button])")
                        .isEmpty()
                || nora.page().selectFirst(".signoff .btn--primary").hasAttr("aria-disabled"));
        nora.posts(
                        "/desk/editions/" + english.id() + "/sign-off",
                        Map.of(
                                "version",
                                Integer.toString(editing.now(english).version()),
                                "hash",
                                editing.hash(english, room.nora())))
                .gets(422)
                .sees("Notes that must be resolved before anybody signs: 1.");
        assertEquals(Stage.EDIT, editing.now(english).stage());

        nora.opens(page(english));
        var card = nora.page().selectFirst(".cm--block");
        nora.presses(card, "Resolve", Map.of());
        nora.opens(page(english)).presses("Sign off");
        assertEquals(Stage.READY, editing.now(english).stage());
    }

    @Test
    void the_translator_is_asked_and_answers_and_reporters_never_see_the_words_of_the_translation() {
        var room = world.newsroom();
        var english = held(room);
        var block = editing.unitsOf(english).get(2).blockId().toString();
        var nora = Actor.signedIn(room.nora()).opens(page(english));
        nora.submits(
                "#f-new-thread",
                Map.of("block", block, "words", "a heap of iron", "kind", "question", "text", "Scrap, rather?"));
        nora.opens(page(english))
                .submits(
                        "#f-new-thread",
                        Map.of("block", block, "words", "heap of iron", "kind", "query", "text", "他真的这么说？"));

        Actor.signedIn(room.hana()).opens("/desk/for-you").sees("Nora Whitfield asks you about English");
        var lin = Actor.signedIn(room.lin()).opens("/desk/editions/" + english.id() + "/notes");
        lin.sees("他真的这么说？", "吊机就是一堆铁").seesNowhere("heap of iron", "Scrap, rather?");
        lin.opens(page(english)).gets(404);
        lin.opens("/desk/editions/" + english.id() + "/notes")
                .submits(".talk__reply", Map.of("text", "是的。"))
                .sees("Answered");

        nora.presses("Return", Map.of("reason", "See the margin."));
        var hana = Actor.signedIn(room.hana()).opens("/desk/editions/" + english.id() + "/translate");
        hana.sees("Question to the translator", "Scrap, rather?", "a heap of iron");
        hana.submits("[data-beside] .talk__reply", Map.of("text", "“Iron” is his word."))
                .sees("Answered");
        Actor.signedIn(room.zhou())
                .opens("/desk/editions/" + english.id() + "/notes")
                .gets(404);
    }

    private Edition held(World.Newsroom room) {
        var english = editing.submitted(room);
        editing.take(Step.CLAIM, english, room.nora());
        return english;
    }

    private static String page(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}

package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dragoman.people.Desks;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hana Voss restructures a story without a script, and Nora Whitfield reads what she did. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestructuringJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Desks desks;

    private World.Newsroom room;
    private Edition english;
    private Actor hana;

    @BeforeEach
    void Hana_has_translated_six_sentences() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translate(
                english, room.hana(), "Third day", "Waiting.", "WANGDU", "It rained.", "It may end.", "Nobody left.");
        hana = Actor.signedIn(room.hana());
    }

    @Test
    void Hana_merges_moves_leaves_out_and_adds_and_Nora_is_told_of_each() {
        QuarkusTransaction.requiringNew()
                .run(() -> desks.findById(room.desk().id()).askWhyLeftOut(true));
        at(4).presses(tools(), "Merge", Map.of()).gets(200);
        hana.sees("2 sentences merged into one", "Undo: Merged");
        assertEquals("It rained. It may end.", scene.words(english).get(3));

        at(5).presses(tools(), "Paragraph up", Map.of()).gets(200);
        assertEquals(
                List.of("Nobody left.", "It rained. It may end."),
                scene.words(english).subList(3, 5));
        hana.sees("Moved by Hana Voss", "stands in another order than the source");
        hana.presses(hana.page().selectFirst(".para__tag"), "Put back", Map.of())
                .gets(200)
                .seesNowhere("stands in another order");
        at(5).presses(tools(), "Paragraph up", Map.of()).gets(200);

        at(2).presses(tools(), "Leave out", Map.of("reason", "")).gets(422).sees("This desk asks why");
        hana.presses(tools(), "Leave out", Map.of("reason", "The headline says it."))
                .gets(200);
        hana.sees("Left out by Hana Voss", "The headline says it.", "Put back");

        at(5).presses(tools(), "Add a paragraph after", Map.of("origin", ""))
                .gets(422)
                .sees("Say where it is from");
        hana.presses(tools(), "Add a paragraph after", Map.of("origin", "The ferry company’s site."))
                .gets(200);
        hana.sees("Added by Hana Voss", "From: The ferry company’s site.");
        assertTrue(hana.page().selectFirst(".row--active").hasClass("row--added"), "one goes on in what was added");
        hana.presses("Confirm and next", Map.of("text", "Ferries carry 3,000 a day."));
        hana.presses("Submit to editor");
        assertEquals(Stage.EDIT, scene.now(english).stage());

        scene.take(Step.CLAIM, english, room.nora());
        var nora = Actor.signedIn(room.nora()).opens("/desk/editions/" + english.id() + "/review?mode=source");
        nora.sees(
                "Apart from the source",
                "Sentence 5: merged from several",
                "Paragraph of sentence 4: moved",
                "Sentence 2: left out",
                "大雨之后，码头上的人还在等。",
                "The headline says it.",
                "Sentence 6: added",
                "From: The ferry company’s site.",
                "Hana Voss");
    }

    @Test
    void Hana_splits_by_words_takes_the_half_out_and_undoes_it_all_after_signing_in_again() {
        at(6).presses(tools(), "Split before these words", Map.of("begins", "nowhere"))
                .gets(422)
                .sees("Give the words");
        at(6).presses(tools(), "Split before these words", Map.of("begins", "left."))
                .gets(200);
        assertEquals(List.of("Nobody", "left."), scene.words(english).subList(5, 7));
        hana.presses(tools(), "Take this row out", Map.of()).gets(200);
        at(6).presses(tools(), "Start a paragraph here", Map.of()).gets(409).sees("starts with this sentence already");
        at(6).presses(tools(), "Join with the paragraph before", Map.of()).gets(200);

        hana = Actor.signedIn(room.hana()).opens(bench());
        hana.presses("Undo: Paragraphs joined")
                .gets(200)
                .presses("Undo: Taken out")
                .gets(200);
        hana.presses("Undo: Split").gets(200);
        assertEquals("Nobody left.", scene.words(english).get(5));
        assertEquals(6, scene.units(english).size());
        assertFalse(hana.page().text().contains("Undo:"));
    }

    @Test
    void a_page_that_stood_open_restructures_nothing_and_shows_how_it_stands() {
        var other = Actor.signedIn(room.hana());
        other.opens(bench() + "?unit=" + scene.units(english).get(3).id());
        at(5).presses(tools(), "Leave out", Map.of("reason", "Short.")).gets(200);
        other.presses(tools(other), "Leave out", Map.of("reason", "Too long.")).gets(409);
        other.sees("Rows have changed since you opened this page", "You had written: Too long.", "Short.");
        assertEquals("It rained.", scene.words(english).get(3));
        other.presses(tools(other), "Leave out", Map.of("reason", "Too long.")).gets(200);
        assertEquals("", scene.words(english).get(3));

        hana.opens(bench()).presses(hana.page().selectFirst("[data-number=5]"), "Put back", Map.of());
        hana.gets(200);
        assertEquals("It may end.", scene.words(english).get(4));
    }

    @Test
    void what_was_typed_into_a_row_that_is_gone_is_shown_to_copy() {
        var other = Actor.signedIn(room.hana());
        other.opens(bench() + "?unit=" + scene.units(english).get(4).id());
        at(4).presses(tools(), "Merge", Map.of()).gets(200);
        other.presses("Save", Map.of("text", "Typed in another window.")).gets(409);
        other.sees("That sentence stands elsewhere now", "Typed in another window.");
    }

    /** Opens a sentence. */
    private Actor at(int number) {
        return hana.opens(
                bench() + "?unit=" + scene.units(english).get(number - 1).id());
    }

    private Element tools() {
        return tools(hana);
    }

    private static Element tools(Actor actor) {
        return Objects.requireNonNull(actor.page().selectFirst(".row--active .row__tools"));
    }

    private String bench() {
        return "/desk/editions/" + english.id() + "/translate";
    }
}

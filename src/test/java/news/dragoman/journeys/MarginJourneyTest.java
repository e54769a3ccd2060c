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

    @Test
    void Nora_returns_it_twice_and_sees_what_changed_and_what_was_seen_to() {
        var room = world.newsroom();
        var english = held(room);
        var nora = Actor.signedIn(room.nora()).opens(page(english));
        nora.submits(
                "#f-new-thread",
                Map.of(
                        "block",
                        editing.unitsOf(english).get(2).blockId().toString(),
                        "words",
                        "a heap of iron",
                        "kind",
                        "must_resolve",
                        "text",
                        "Is that what he said?"));
        nora.opens(page(english)).sees("Something is missing", "The meaning is another one");
        nora.presses("Return", Map.of("reason", " ")).gets(422).sees("Give a reason");
        assertEquals(Stage.EDIT, editing.now(english).stage());
        nora.opens(page(english));
        nora.presses(
                "Return",
                Map.of(
                        "reason",
                        "The second sentence is too long.",
                        "reasons",
                        reason(nora, "A quotation is not word for word")));
        assertEquals(Stage.TRANSLATION, editing.now(english).stage());

        // The reasons are the first thing that Hana reads.
        String bench = "/desk/editions/" + english.id() + "/translate";
        var hana = Actor.signedIn(room.hana()).opens(bench);
        hana.sees(
                "Returned by Nora Whitfield",
                "A quotation is not word for word",
                "The second sentence is too long.",
                "1 in the margin went along, 1 still open",
                "Is that what he said?");
        assertTrue(
                hana.page().text().indexOf("Returned by") < hana.page().text().indexOf("Waiting for water"));
        var quotation = hana.page().selectFirst(".slip li");
        hana.presses(quotation, "Seen to", Map.of("said", "Checked against the recording."));
        hana.sees("Seen to by Hana Voss", "Checked against the recording.");
        var point = hana.page().selectFirst(".slip form").attr("action");
        Actor.signedIn(room.zhou()).posts(point, Map.of("done", "yes")).gets(404);
        nora.posts(point, Map.of("done", "no")).gets(403);
        editing.save(
                english,
                editing.unitsOf(english).get(2),
                "“No water, and a crane is a heap of iron,” he said.",
                room.hana());
        editing.take(Step.SUBMIT, english, room.hana());

        // Nora sees which reasons it answers, and goes on to what changed since.
        nora.opens(page(english)).presses("Claim");
        nora.sees(
                "Returned by Nora Whitfield",
                "Seen to by Hana Voss",
                "Checked against the recording.",
                "Nobody says that this was seen to",
                "1 in the margin went along, 1 still open");
        assertTrue(nora.page().selectFirst(".slip a.btn").attr("href").contains("mode=redline&against=1"));
        // What she mends herself is kept as it goes back, so that it is not among what others changed since.
        editing.save(english, editing.unitsOf(english).get(3), "The port group says that all will stay.", room.nora());
        nora.opens(page(english));
        nora.presses("Return", Map.of("reason", "Still too long.", "reasons", reason(nora, "It does not read well")));

        hana.opens(bench).sees("The second time", "It does not read well", "Still too long.");
        hana.seesNowhere("A quotation is not word for word");
        hana.presses(hana.page().selectFirst(".slip li"), "Seen to", Map.of());
        editing.save(
                english, editing.unitsOf(english).get(1), "Zhou has not been up in his cab for 19 days.", room.hana());
        editing.take(Step.SUBMIT, english, room.hana());
        nora.opens(page(english)).presses("Claim").sees("The second time", "Seen to by Hana Voss");
        nora.follows("It came again. Show what changed since the return");
        assertTrue(nora.address().contains("against=3"), nora.address());
        nora.sees("2 changes", "Version 3, returned");
        assertTrue(nora.page().select(".rv ins").text().contains("been up in"), "Hana’s");
        assertTrue(!nora.page().select("ins").text().contains("all will stay"), "Nora’s own");
        nora.opens(page(english));
        nora.presses(nora.page().selectFirst(".cm--block"), "Resolve", Map.of());
        nora.opens(page(english)).presses("Sign off");
        nora.opens("/desk/stories/" + english.storyId()).sees("It does not read well", "Still too long.");
        nora.opens(page(english)).seesNowhere("class=\"slip\"");
    }

    @Test
    void Lin_reads_first_why_his_report_came_back_and_says_what_he_has_seen_to_as_he_files_it_again() {
        var room = world.newsroom();
        var original = editing.filed(room, "望渡港停工待水", "周启明十九天没有上吊机。", "港务集团说不会裁员。");
        editing.take(Step.CLAIM, original, room.wei());
        var wei = Actor.signedIn(room.wei()).opens("/desk/stories/" + original.storyId());
        String why = reason(wei, "Whoever is accused has no voice in it");
        assertTrue(wei.page().select(".picks-why").text().contains("A quotation is not word for word"));
        assertTrue(!wei.page().select(".picks-why").text().contains("Something is missing")); // that is a translation's
        wei.presses("Return", Map.of("reason", "")).gets(422).sees("Give a reason", "Whoever is accused");
        wei.presses("Return", Map.of("reasons", why, "reason", "请补采样日期。"));
        assertEquals(Stage.DRAFT, editing.now(original).stage());

        String draft = "/desk/editions/" + original.id() + "/draft";
        var lin = Actor.signedIn(room.lin()).opens(draft);
        lin.sees("Returned by", "Whoever is accused has no voice in it", "请补采样日期。");
        assertTrue(lin.page().text().indexOf("Whoever is accused")
                < lin.page().html().indexOf("望渡港停工待水"));
        var points = lin.page().select(".slip li");
        String said = points.get(1).selectFirst("input").attr("name");
        String headline = lin.page().selectFirst(".d-hed").attr("name");
        lin.presses(points.get(0), "Seen to", Map.of(headline, "望渡港停工等水"));
        lin.sees("Seen to by", "望渡港停工等水"); // whatever was typed elsewhere is kept first
        lin.presses(lin.page().selectFirst(".slip li"), "Open it again", Map.of());
        assertEquals(2, lin.page().select(".slip button[value^=seen]").size());
        lin.presses(lin.page().selectFirst(".slip li"), "Seen to", Map.of());
        lin.presses("File", Map.of(said, "三月二日取样。"));
        assertEquals(Stage.EDIT, editing.now(original).stage());

        wei.opens(page(original)).presses("Claim");
        wei.sees("Seen to by", "三月二日取样。").seesNowhere("Nobody says that this was seen to");
        assertTrue(wei.page().selectFirst(".slip a.btn").attr("href").contains("mode=redline&against=1"));
        lin.opens(draft).seesNowhere("class=\"slip\"");
    }

    @Test
    void Otto_words_the_reasons_of_his_desk_and_an_old_form_changes_nothing() {
        var room = world.newsroom();
        String reasons = "/desk/admin/desks/" + room.desk().id() + "/reasons";
        var otto = Actor.signedIn(room.otto()).opens(reasons).sees("Reasons for returning");
        assertEquals("有漏译", otto.page().selectFirst("[name=words-2-zh-Hans]").val());
        var late = Actor.signedIn(room.otto()).opens(reasons);
        otto.submits(
                        ".why-list",
                        Map.of(
                                "words-1-en",
                                "Wrong end of the stick",
                                "words-2-en",
                                "",
                                "words-2-zh-Hans",
                                "",
                                "place-3",
                                "1"))
                .sees("Saved");
        assertEquals(
                "Something is there that the source does not say",
                otto.page().selectFirst("[name=words-2-en]").val());
        late.submits(".why-list", Map.of("words-1-en", "Too late"))
                .gets(409)
                .sees("Somebody else has changed the list.");
        var english = held(room);
        Actor.signedIn(room.nora())
                .opens(page(english))
                .sees("Wrong end of the stick")
                .seesNowhere("Something is missing", "Too late");
        Actor.signedIn(room.nora()).opens(reasons).gets(404);
    }

    private static String reason(Actor editor, String words) {
        return editor.page().select(".picks-why label").stream()
                .filter(label -> label.text().equals(words))
                .findFirst()
                .orElseThrow()
                .selectFirst("input")
                .val();
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

package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Drafting;
import news.dragoman.publication.Publications;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Editors read, mend, return, sign off and publish, without a script. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditorJourneyTest {

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Drafting drafting;

    @Inject
    Publications publications;

    @Inject
    Entries entries;

    @Test
    void an_editor_returns_it_mends_a_comma_reads_again_and_publishes() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        var nora = Actor.signedIn(room.nora());

        nora.opens(page(english)).sees("Nobody is editing this.").presses("Claim");
        assertTrue(nora.address().startsWith(page(english)), nora.address());
        nora.presses("Return", Map.of("reason", "Who says it is a heap of iron?"));
        assertEquals(Stage.TRANSLATION, editing.now(english).stage());

        var units = editing.unitsOf(english);
        editing.save(english, units.get(2), "“Without water a crane is a heap of iron,” Zhou said.", room.hana());
        editing.take(Step.SUBMIT, english, room.hana());

        nora.opens(page(english)).presses("Claim");
        nora.sees("Who says it is a heap of iron?", "Nothing stands in the way of signing off.");
        String readFirst = nora.page().selectFirst("[name=hash]").val();
        var unit = units.get(3);
        nora.opens(page(english) + "?mode=redline&unit=" + unit.id());
        nora.submits(
                "form[action$='" + unit.id() + "']",
                Map.of("text", "The port group says that no one will be laid off."));
        nora.opens(page(english) + "?mode=redline").sees("1 change", "1 word in", "0 words out");
        assertEquals("that ", nora.page().select("ins").last().wholeText());

        nora.posts(
                "/desk/editions/" + english.id() + "/sign-off-and-publish",
                Map.of(
                        "version",
                        Integer.toString(editing.now(english).version()),
                        "hash",
                        readFirst,
                        "back",
                        page(english)));
        nora.gets(409).sees("The text has changed since you opened this page.", "Nora Whitfield changed it at");
        assertEquals(Stage.EDIT, editing.now(english).stage());

        nora.opens(page(english)).presses("Sign off and publish");
        var article = publications.current(english.id()).orElseThrow();
        assertEquals("Translated by Hana Voss. Edited by Nora Whitfield.", article.creditLine());
        nora.opens(page(english)).sees("It is published.", "Signed off by Nora Whitfield");
        assertEquals(
                article.permalink().path(),
                nora.page().selectFirst(".signoff__done a").attr("href"));
    }

    @Test
    void who_translated_it_does_not_sign_it_and_lets_another_do_so() {
        var room = world.newsroom();
        var english = editing.submitted(room, room.idris());
        var idris = Actor.signedIn(room.idris());
        idris.opens(page(english)).presses("Claim");
        idris.sees("You had a hand in these words, so somebody else must sign them.");
        assertTrue(idris.page().select("button:contains(Sign off)").isEmpty());
        idris.posts(
                "/desk/editions/" + english.id() + "/sign-off",
                Map.of("version", Integer.toString(editing.now(english).version()), "hash", "00"));
        idris.gets(403);
        idris.opens(page(english)).presses(idris.page().selectFirst(".signoff"), "Release", Map.of());

        var nora = Actor.signedIn(room.nora());
        nora.opens(page(english)).presses("Claim").sees("Idris Calloway").presses("Sign off");
        assertEquals(Stage.READY, editing.now(english).stage());
        nora.opens(page(english)).sees("Signed off by Nora Whitfield").presses("Publish");
        assertEquals(Stage.PUBLISHED, editing.now(english).stage());
    }

    @Test
    void where_the_desk_allows_one_person_alone_a_reason_is_asked_for_and_kept() {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var english = editing.submitted(room, room.idris());
        var idris = Actor.signedIn(room.idris());
        idris.opens(page(english)).presses("Claim");
        assertTrue(idris.page().selectFirst("[name=soloReason]").hasAttr("required"));
        idris.presses("Sign off").gets(422);
        idris.opens(page(english)).presses("Sign off", Map.of("soloReason", "Nobody else is on shift."));
        var signed = entries.last(english.id(), Step.SIGN_OFF).orElseThrow();
        assertTrue(signed.remarks().contains(Entry.Remark.SOLO));
        idris.opens(page(english)).sees("One person did it alone, with a reason.", "Nobody else is on shift.");
    }

    @Test
    void a_translation_of_an_older_version_is_signed_as_pinned_with_a_reason() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        var original = editing.in(english, "zh-Hans");
        editing.take(Step.CLAIM, original, room.wei());
        editing.take(Step.RETURN, original, room.wei());
        var nora = Actor.signedIn(room.nora());
        editing.write(original, BlockKind.HEADLINE, "望渡港三万人停工待水", room.lin());
        editing.take(Step.FILE, original, room.lin());

        nora.opens(page(english)).presses("Claim").sees("The source has a version 2; this translates version 1.");
        nora.presses("Sign off").gets(422);
        nora.opens(page(english))
                .presses("Sign off", Map.of("pinnedReason", "Only the headline grew; ours carries the figure."));
        assertEquals(Stage.READY, editing.now(english).stage());
        nora.opens(page(english)).sees("As pinned to version 1 of the source.", "Only the headline grew");
    }

    @Test
    void an_original_is_edited_block_by_block_and_is_offered_no_source() {
        var room = world.newsroom();
        var original = editing.filed(room, "望渡港停工待水", "周启明十九天没有上吊机。", "港务集团说不会裁员。");
        var wei = Actor.signedIn(room.wei());
        wei.opens(page(original)).presses("Claim");
        assertFalse(wei.page().select(".seg a").eachText().contains("With source"));
        wei.follows("Edit the paragraph 2").presses("Make it a subhead");
        assertEquals(1, wei.page().select("textarea.rv-sub").size());
        wei.presses("New paragraph below").opens(page(original));
        wei.follows("No paragraph 2. Write one.");
        wei.submits("form[data-cell]", Map.of("text", "工人还在等水。"));
        wei.opens(page(original) + "?mode=redline")
                .sees("2 changes", "7 characters in", "Was a paragraph, is a subhead now");
        wei.opens(page(original)).presses("Sign off");
        assertEquals(Stage.READY, editing.now(original).stage());
        wei.opens(page(original)).presses("Reopen");
        assertEquals(Stage.EDIT, editing.now(original).stage());
    }

    @Test
    void a_page_that_stood_open_shows_both_texts_side_by_side_where_the_editor_works() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        var nora = Actor.signedIn(room.nora()).opens(page(english)).presses("Claim");
        var unit = editing.unitsOf(english).get(3);
        String open = page(english) + "?mode=source&unit=" + unit.id();
        String form = "form[action$='" + unit.id() + "']";
        nora.opens(open);
        var elsewhere = Actor.signedIn(room.nora()).opens(open);
        elsewhere
                .submits(form, Map.of("text", "No one will be laid off, the port says."))
                .gets(200);

        nora.submits(form, Map.of("text", "The port promises jobs.")).gets(409);
        nora.sees("There are two texts here", "Nora Whitfield changed it at", "Nothing was overwritten.");
        var both = nora.page().selectFirst(".review[data-mode=source] .conflict__c");
        assertEquals(
                "The port promises jobs.",
                both.selectFirst("textarea").wholeText().strip());
        assertEquals(
                "No one will be laid off, the port says.",
                both.selectFirst("p.story").text());
        assertEquals(
                "No one will be laid off, the port says.",
                editing.unitsOf(english).get(3).text());

        nora.presses("Keep yours").gets(200);
        assertEquals("The port promises jobs.", editing.unitsOf(english).get(3).text());
        assertEquals("source", nora.page().selectFirst(".review").attr("data-mode"));
        elsewhere.opens(open);
        nora.opens(open).submits(form, Map.of("text", "Mine again.")).gets(200);
        elsewhere
                .submits(form, Map.of("text", "And mine."))
                .gets(409)
                .follows("Take theirs")
                .gets(200);
        assertEquals("Mine again.", editing.unitsOf(english).get(3).text());
    }

    @Test
    void what_cannot_be_kept_is_refused_where_the_editor_works_and_stands_there_still() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        var nora = Actor.signedIn(room.nora()).opens(page(english)).presses("Claim");
        var unit = editing.unitsOf(english).get(3);
        String open = page(english) + "?unit=" + unit.id();
        String form = "form[action$='" + unit.id() + "']";
        nora.opens(open).submits(form, Map.of("text", "No one \u202Ewill go.")).gets(422);
        nora.sees("Not saved.", "Character 8 is an invisible mark");
        assertEquals(
                "No one \u202Ewill go.",
                nora.page().selectFirst(".conflict textarea").wholeText().strip());
        nora.presses("Try again", Map.of("text", "No one will go.")).gets(200);
        assertEquals("No one will go.", editing.unitsOf(english).get(3).text());

        var late = Actor.signedIn(room.nora()).opens(open);
        editing.take(Step.RELEASE, english, room.nora());
        late.submits(form, Map.of("text", "Typed too late.")).gets(403);
        late.sees("Not saved.", "Typed too late.", "Nobody is editing this.");
        assertEquals("No one will go.", editing.unitsOf(english).get(3).text());
    }

    @Test
    void an_original_changed_or_taken_out_elsewhere_is_shown_beside_what_was_typed() {
        var room = world.newsroom();
        var original = editing.filed(room, "望渡港停工待水", "周启明十九天没有上吊机。", "港务集团说不会裁员。");
        var wei = Actor.signedIn(room.wei()).opens(page(original)).presses("Claim");
        wei.follows("Edit the paragraph 2");
        var elsewhere = Actor.signedIn(room.wei()).opens(wei.address());
        var third = Actor.signedIn(room.wei()).opens(wei.address());
        elsewhere.submits("form[data-cell]", Map.of("text", "集团说，没有人会失去工作。")).gets(200);
        wei.submits("form[data-cell]", Map.of("text", "集团承诺不裁员。")).gets(409);
        wei.sees("Wei Anqi changed it at", "集团说，没有人会失去工作。");
        assertEquals(
                "集团承诺不裁员。",
                wei.page().selectFirst(".conflict textarea").wholeText().strip());

        elsewhere.presses("Take it out");
        third.submits("form[data-cell]", Map.of("text", "又写了一遍。")).gets(409).sees("Wei Anqi took it out at");
        assertEquals(
                "又写了一遍。",
                third.page().selectFirst(".conflict textarea").wholeText().strip());
        third.presses("Keep yours").gets(200).sees("又写了一遍。");
        wei.opens(page(original)).sees("又写了一遍。");
    }

    @Test
    void who_was_faster_is_named_as_the_story_names_him() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        var heron = world.persona(room.idris(), "GH", "Grey Heron", "苍鹭");
        drafting.workUnder(english.storyId(), heron.id(), room.idris());
        var unit = editing.unitsOf(english).get(3);
        editing.take(Step.CLAIM, english, room.nora());
        String form = "form[action$='" + unit.id() + "']";
        var nora = Actor.signedIn(room.nora()).opens(page(english) + "?unit=" + unit.id());
        editing.take(Step.RELEASE, english, room.nora());
        editing.take(Step.CLAIM, english, room.idris());
        editing.save(english, unit, "Heron’s words.", room.idris());
        editing.take(Step.RELEASE, english, room.idris());
        editing.take(Step.CLAIM, english, room.nora());
        nora.submits(form, Map.of("text", "Nora’s words.")).gets(409);
        nora.sees("Grey Heron changed it at", "Heron’s words.").seesNowhere("Idris", "卡洛韦");
        nora.posts(
                        "/desk/editions/" + english.id() + "/sign-off",
                        Map.of("version", Integer.toString(editing.now(english).version()), "hash", "00"))
                .gets(409)
                .sees("Grey Heron changed it at")
                .seesNowhere("Idris", "卡洛韦");
    }

    @Test
    void a_pen_name_stays_one_on_the_page_and_who_may_not_read_finds_nothing() {
        var room = world.newsroom();
        var english = editing.submitted(room, room.idris());
        var heron = world.persona(room.idris(), "GH", "Grey Heron", "苍鹭");
        drafting.workUnder(english.storyId(), heron.id(), room.idris());
        var nora = Actor.signedIn(room.nora());
        nora.opens(page(english)).presses("Claim");
        for (String mode : new String[] {"clean", "source", "redline"}) {
            nora.opens(page(english) + "?mode=" + mode).sees("Grey Heron").seesNowhere("Idris", "卡洛韦");
        }
        Actor.signedIn(room.otto()).opens(page(english)).gets(404);
        Actor.signedIn(room.mod()).opens(page(english) + "/panel").gets(404);
        Actor.signedIn(room.dara()).opens(page(english)).gets(404);
        var ana = Actor.signedIn(room.ana()).opens(page(english)).gets(200).sees("Nora Whitfield is editing this");
        ana.page().select("form[action$=waive]").remove();
        assertTrue(
                ana.page()
                        .select(".signoff button, form[data-cell] textarea, .cell textarea, [data-take-back]")
                        .isEmpty(),
                "she reads, and changes no word");
    }

    private static String page(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}

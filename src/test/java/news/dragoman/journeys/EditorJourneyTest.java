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
        nora.gets(409).sees("The text has changed since you opened this page.");
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
        wei.presses("Add a paragraph after").opens(page(original));
        wei.follows("No paragraph 2. Write one.");
        wei.submits("form[data-cell]", Map.of("text", "工人还在等水。"));
        wei.opens(page(original) + "?mode=redline").sees("1 change", "7 characters in");
        wei.opens(page(original)).presses("Sign off");
        assertEquals(Stage.READY, editing.now(original).stage());
        wei.opens(page(original)).presses("Reopen");
        assertEquals(Stage.EDIT, editing.now(original).stage());
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
        assertTrue(ana.page().select(".signoff button, textarea").isEmpty(), "she reads, and changes nothing");
    }

    private static String page(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}

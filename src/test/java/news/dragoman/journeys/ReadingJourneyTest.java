package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Editors read what changed, against what they choose, and take single changes back. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingJourneyTest {

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Newsroom newsroom;

    @Inject
    BlockWriting blockWriting;

    @Inject
    Blocks blocks;

    @Test
    void nora_takes_one_change_back_and_is_refused_what_idris_has_changed_meanwhile() {
        var room = world.newsroom();
        var english = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        var units = editing.unitsOf(english);
        editing.save(english, units.get(1), "Zhou Qiming has not climbed into his cab for 20 days.", room.nora());
        editing.save(english, units.get(2), "", room.nora());
        var nora = Actor.signedIn(room.nora());

        nora.opens(page(english) + "?mode=redline").sees("3 changes", "against version 1");
        assertEquals(List.of("up ", "19"), dels(nora).subList(0, 2));
        assertTrue(nora.page().select(".vh").eachText().stream()
                .anyMatch(said -> said.startsWith("3 changes in this paragraph: “up” out; “19” is now “20”; ")));
        String old = back(nora, "20").val();
        takesBack(nora, "“19” is now “20”");
        assertTrue(nora.address().startsWith(page(english) + "?mode=redline"), nora.address());
        assertEquals(
                "Zhou Qiming has not climbed into his cab for 19 days.",
                editing.unitsOf(english).get(1).text());

        // the whole sentence that was taken out comes back where it stood, in its own unit
        takesBack(nora, "heap of iron");
        assertEquals(
                "“Without water a crane is just a heap of iron,” he said.",
                editing.unitsOf(english).get(2).text());
        nora.opens(page(english) + "?mode=redline").sees("1 change");

        // a page that is older than the text takes nothing back
        nora.posts(page(english) + "/take-back", Map.of("change", old, "against", ""));
        nora.gets(409).sees("It has moved on since you opened this page.");
        nora.opens(page(english) + "?mode=redline");
        takesBack(nora, "“up” out");
        nora.sees("No changes");
        assertEquals(
                "Zhou Qiming has not climbed up into his cab for 19 days.",
                editing.unitsOf(english).get(1).text());

        var idris = Actor.signedIn(room.idris());
        idris.opens(page(english) + "?mode=redline");
        assertTrue(idris.page().select("[data-take-back]").isEmpty(), "who does not hold it only reads");
    }

    @Test
    void after_a_late_comma_nora_reads_what_changed_since_she_signed() {
        var room = world.newsroom();
        var english = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        editing.save(english, editing.unitsOf(english).get(0), "Waiting for water: Wangdu runs dry", room.nora());
        var nora = Actor.signedIn(room.nora());
        nora.opens(page(english)).presses("Sign off");
        assertEquals(Stage.READY, editing.now(english).stage());
        newsroom.take(
                Step.REOPEN,
                english.id(),
                room.idris(),
                Ask.at(editing.now(english).version()).because("One comma."));
        editing.save(
                english,
                editing.unitsOf(english).get(3),
                "The port group says no one will be laid off, yet.",
                room.idris());

        nora.opens(page(english) + "?mode=redline&against=signed").sees("1 change", "against version 2");
        assertEquals(List.of(", yet"), nora.page().select(".rv ins").eachText());
        nora.follows("With source");
        nora.follows("Redline").sees("against version 2"); // what it is read against goes along
        nora.opens(page(english) + "?mode=redline&against=1").sees("against version 1");
        assertTrue(nora.page().select(".rv ins").eachText().stream().anyMatch(in -> in.contains("runs dry")));
        nora.opens(page(english) + "?mode=redline&against=77").sees("against version 1"); // there is none
    }

    @Test
    void wei_takes_paragraphs_of_an_original_back_and_anyone_who_may_read_compares_versions() {
        var room = world.newsroom();
        var original = editing.filed(room, "望渡港停工待水", "周启明十九天没有上吊机。", "港务集团说不会裁员。", "没有人离开码头。");
        editing.take(Step.CLAIM, original, room.wei());
        var wei = Actor.signedIn(room.wei());
        editing.write(original, BlockKind.PARAGRAPH, "周启明二十天没有上吊机。", room.wei());
        wei.opens(page(original) + "?mode=redline");
        assertTrue(dels(wei).get(0).length() <= 3, "never a whole sentence: " + dels(wei));
        Element last = wei.page().select(".rv:has(.rv-p)").last();
        wei.opens(page(original) + "?mode=redline&block=" + last.attr("data-block"));
        wei.presses(wei.page().selectFirst(".rv--open"), "Take it out", Map.of());
        wei.opens(page(original) + "?mode=redline").sees("2 changes");
        takesBack(wei, "没有人离开码头。");
        wei.opens(page(original) + "?mode=redline").sees("1 change");
        newsroom.take(
                Step.UPDATE_SOURCE,
                original.id(),
                room.wei(),
                Ask.at(editing.now(original).version()).because("二十天。"));

        String compare = "/desk/editions/" + original.id() + "/compare";
        wei.opens(compare + "?from=1&to=2").sees("1 change");
        wei.follows("The other way round").sees("1 change");
        wei.opens(compare + "?from=2&to=2").sees("The two say the same.");
        wei.opens(compare).sees("The two say the same."); // the newest against the text as it stands
        Actor.signedIn(room.hana()).opens(compare + "?from=1&to=2").sees("1 change");
        Actor.signedIn(room.hana()).opens(compare + "?from=1&to=9").gets(404);
    }

    @Test
    void a_paragraph_that_was_taken_out_and_typed_again_elsewhere_goes_back_to_where_it_stood() {
        var room = world.newsroom();
        var original = editing.filed(room, "望渡港停工待水", "周启明十九天没有上吊机。", "港务集团说不会裁员。", "没有人离开码头。");
        editing.take(Step.CLAIM, original, room.wei());
        var blocks = body(original);
        blockWriting.remove(original.id(), blocks.get(0).id(), blocks.get(0).version(), room.wei());
        blockWriting.insert(
                original.id(), UUID.randomUUID(), blocks.get(2).id(), BlockKind.PARAGRAPH, "周启明十九天没有上吊机。", room.wei());
        var wei = Actor.signedIn(room.wei()).opens(page(original) + "?mode=redline");
        wei.sees("1 change", "Moved: was paragraph 1");
        String old = back(wei, "Moved: was paragraph 1").val();
        takesBack(wei, "Moved: was paragraph 1");
        wei.opens(page(original) + "?mode=redline").sees("No changes");
        assertEquals(
                List.of("周启明十九天没有上吊机。", "港务集团说不会裁员。", "没有人离开码头。"),
                body(original).stream().map(Block::text).toList());
        wei.posts(page(original) + "/take-back", Map.of("change", old, "against", ""));
        wei.gets(409).sees("It has moved on since you opened this page.");
    }

    private List<Block> body(Edition original) {
        return QuarkusTransaction.requiringNew().call(() -> blocks.ofEdition(original.id())).stream()
                .filter(b -> b.kind().body())
                .toList();
    }

    @Test
    void the_clean_read_ends_with_what_readers_will_be_told() {
        var room = world.newsroom();
        var english = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        var nora = Actor.signedIn(room.nora());
        nora.opens(page(english)).presses("Sign off and publish");
        newsroom.take(
                Step.CORRECT,
                english.id(),
                room.nora(),
                Ask.at(editing.now(english).version())
                        .correcting(CorrectionKind.CORRECTION, "An earlier version gave a wrong number of days."));
        nora.opens(page(english)).sees("Correction", "An earlier version gave a wrong number of days.");
        editing.save(english, editing.unitsOf(english).get(0), "Waiting for water in Wangdu", room.nora());
        nora.opens(page(english) + "?mode=redline").sees("1 change");
        assertEquals(List.of("at"), dels(nora));
        nora.opens(page(english) + "?mode=redline&against=published").sees("1 change");
        assertFalse(
                nora.page().selectFirst("main").text().contains("gave a wrong number"),
                "below the text notes belong to the clean read");
    }

    private static void takesBack(Actor actor, String words) {
        actor.presses(actor.page(), back(actor, words).attr("aria-label"), Map.of());
    }

    private static Element back(Actor actor, String words) {
        return actor.page().select("[data-take-back]").stream()
                .filter(button -> button.attr("aria-label").contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> dels(Actor actor) {
        return actor.page().select(".rv del").stream().map(Element::wholeText).toList();
    }

    private static String page(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}

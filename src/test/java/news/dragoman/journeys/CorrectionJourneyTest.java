package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Compliance;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Planning;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.review.Task;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** After publication the work goes on. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionJourneyTest {

    private static final String NOTE = "An earlier version said that the ferry had sunk. It is in port.";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Planning planning;

    @Inject
    Aftermath aftermath;

    @Inject
    Newsroom newsroom;

    @Inject
    UnitWriting writing;

    @Inject
    Publications publications;

    @Inject
    Versions versions;

    @Inject
    Editions editions;

    @Inject
    Compliance compliance;

    @Test
    void nora_corrects_what_is_out_and_somebody_else_signs_it_and_readers_are_told() {
        var room = world.newsroom();
        var english = published(room);
        String article = address(english);
        String correct = "form[action='/desk/editions/" + english.id() + "/correct']";
        var nora = Actor.signedIn(room.nora()).opens("/desk/stories/" + english.storyId());

        nora.submits(correct, Map.of("kind", "CORRECTION", "note", " "))
                .gets(422)
                .sees("say what readers are told");
        assertEquals(
                "CORRECTION",
                nora.page().selectFirst("select[name=kind] [selected]").attr("value"));
        nora.presses("Correct", Map.of("note", NOTE)).gets(200);
        assertTrue(nora.address().endsWith("/review"), nora.address());
        assertEquals(Stage.EDIT, scene.now(english).stage());
        Actor.reader().opens(article).sees("Sentence of a ferry.").seesNowhere(NOTE, "Corrected");

        write(english, 1, "The ferry is in port.", room.nora());
        Actor.reader().opens(article).sees("Sentence of a ferry.").seesNowhere("The ferry is in port.");
        var refused = assertThrows(Refusal.class, () -> scene.take(Step.SIGN_OFF, english, room.nora()));
        assertEquals(
                "FOUR_EYES", refused.refused().reasons().get(0).code(), "she changed the words in this correction");
        scene.take(Step.RELEASE, english, room.nora());
        scene.take(Step.CLAIM, english, room.idris());
        scene.take(Step.SIGN_OFF, english, room.idris());
        scene.take(Step.PUBLISH, english, room.idris());

        var reader = Actor.reader().opens(article).gets(200);
        reader.sees("The ferry is in port.", "Corrected", "Corrections and updates", NOTE);
        assertEquals(article, reader.address(), "the address stays");
        assertTrue(scene.now(english).correction().isEmpty());
    }

    @Test
    void nora_finds_that_her_typo_was_a_mistake_and_says_so_to_readers_while_it_is_open() {
        var room = world.newsroom();
        var english = published(room);
        String change = "form[action='/desk/editions/" + english.id() + "/change-note']";
        correct(english, room.nora(), CorrectionKind.TYPO, "");
        write(english, 1, "The ferry is in port.", room.nora());
        String read = hash(english, room.nora());
        var old = Actor.signedIn(room.nora()).opens("/desk/editions/" + english.id() + "/review");
        var nora = Actor.signedIn(room.nora()).opens("/desk/editions/" + english.id() + "/review");

        nora.submits(change, Map.of("kind", "CORRECTION", "note", " "))
                .gets(422)
                .sees("say what readers are told");
        nora.presses("Change what readers are told", Map.of("note", NOTE)).gets(200);
        assertTrue(nora.address().contains("/review"), nora.address());
        nora.sees(NOTE, "changed what readers will be told");
        old.submits(change, Map.of("kind", "UPDATE", "note", "")).gets(409);
        assertFalse(read.equals(hash(english, room.nora())), "who read it before has not read what readers are told");
        Actor.signedIn(room.nora()).opens("/desk/stories/" + english.storyId()).sees(NOTE);
        Actor.reader().opens(address(english)).seesNowhere(NOTE);

        var refused = assertThrows(Refusal.class, () -> scene.take(Step.SIGN_OFF, english, room.nora()));
        assertEquals("FOUR_EYES", refused.refused().reasons().get(0).code(), "it is no typo any more");
        scene.take(Step.RELEASE, english, room.nora());
        scene.take(Step.CLAIM, english, room.idris());
        scene.take(Step.SIGN_OFF, english, room.idris());
        Actor.signedIn(room.idris())
                .opens("/desk/editions/" + english.id() + "/review")
                .sees(NOTE)
                .seesNowhere("Change what readers are told");
        scene.take(Step.PUBLISH, english, room.idris());
        Actor.reader().opens(address(english)).sees("Corrected", NOTE);
    }

    @Test
    void a_typo_is_signed_by_who_mended_it_and_readers_are_told_nothing() {
        var room = world.newsroom();
        var english = published(room);
        correct(english, room.nora(), CorrectionKind.TYPO, "");
        write(english, 1, "Sentence of the ferry.", room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        scene.take(Step.PUBLISH, english, room.nora());
        Actor.reader()
                .opens(address(english))
                .sees("Sentence of the ferry.")
                .seesNowhere("Corrected", "Corrections and updates");
    }

    @Test
    void what_nora_typed_a_moment_before_the_correction_was_opened_does_not_hide_what_she_types_in_it() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        write(english, 1, "Sentence that Nora edits.", room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        scene.take(Step.PUBLISH, english, room.nora());
        correct(english, room.nora(), CorrectionKind.CORRECTION, NOTE);
        write(english, 1, "Sentence that Nora corrects.", room.nora());
        var refused = assertThrows(Refusal.class, () -> scene.take(Step.SIGN_OFF, english, room.nora()));
        assertEquals("FOUR_EYES", refused.refused().reasons().get(0).code());
    }

    @Test
    void nora_gives_up_and_everything_is_as_readers_see_it() {
        var room = world.newsroom();
        var english = published(room);
        var before = scene.units(english).stream().map(Unit::row).toList();
        String hash = hash(english, room.nora());
        correct(english, room.nora(), CorrectionKind.UPDATE, "");
        write(english, 1, "Words that nobody will see.", room.nora());
        scene.take(Step.RELEASE, english, room.nora());

        var nora = Actor.signedIn(room.nora()).opens("/desk/stories/" + english.storyId());
        nora.presses("Give up the changes").gets(200).sees("The text is again what readers see");
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
        assertEquals(before, scene.units(english).stream().map(Unit::row).toList());
        assertEquals(hash, hash(english, room.nora()));
        var last = QuarkusTransaction.requiringNew()
                .call(() -> versions.latest(english.id()).orElseThrow());
        assertEquals(Version.CutAt.ABANDONED, last.cutAt());
        nora.opens("/desk/editions/" + english.id() + "/read?version=" + last.number())
                .sees("Words that nobody will see.");
        Actor.reader().opens(address(english)).sees("Sentence of a ferry.").seesNowhere("Updated");

        correct(english, room.nora(), CorrectionKind.UPDATE, "");
        write(english, 1, "The ferry sails.", room.nora());
        scene.take(Step.RELEASE, english, room.nora());
        scene.take(Step.CLAIM, english, room.idris());
        scene.take(Step.SIGN_OFF, english, room.idris());
        scene.take(Step.ABANDON, english, room.nora());
        assertEquals(hash, hash(english, room.nora()), "also from ready");
    }

    @Test
    void wei_gives_up_a_correction_of_the_original_with_a_paragraph_taken_out_and_one_put_in() {
        var room = world.newsroom();
        var chinese = scene.ferry(room);
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        scene.take(Step.PUBLISH, chinese, room.wei());
        String hash = hash(chinese, room.wei());
        correct(chinese, room.wei(), CorrectionKind.UPDATE, "");
        scene.writes(chinese, room.wei(), "渡轮停航第四天");
        assertFalse(hash.equals(hash(chinese, room.wei())));
        scene.take(Step.ABANDON, chinese, room.wei());
        assertEquals(hash, hash(chinese, room.wei()));
    }

    @Test
    void english_whose_source_was_corrected_is_opened_for_its_translator_s_work() {
        var room = world.newsroom();
        var english = published(room);
        var chinese = scene.in(english, "zh-Hans");
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        scene.take(Step.PUBLISH, chinese, room.wei());
        correct(chinese, room.wei(), CorrectionKind.CORRECTION, "此前的标题有误。");
        scene.writes(chinese, room.wei(), "渡轮恢复通航");
        scene.take(Step.RELEASE, chinese, room.wei());
        var shen = world.person(room.number(), room.desk(), "Shen Lu", "沈露", Set.of(Role.EDITOR), Set.of("zh-Hans"));
        scene.take(Step.CLAIM, chinese, shen);
        scene.take(Step.SIGN_OFF, chinese, shen);
        scene.take(Step.PUBLISH, chinese, shen);
        Actor.reader().opens(address(chinese)).sees("已更正", "此前的标题有误。");

        var opened = correct(english, room.nora(), CorrectionKind.CORRECTION, NOTE);
        assertEquals(Stage.TRANSLATION, opened.stage());
        Actor.signedIn(room.nora())
                .opens("/desk/editions/" + english.id() + "/translate")
                .sees("恢复通");
        var first = scene.units(english).get(0);
        assertEquals("Sentence of a ferry.", first.text(), "what was translated stays");
        var refused = assertThrows(Refusal.class, () -> scene.take(Step.SUBMIT, english, room.nora()));
        assertTrue(refused.refused().reasons().stream().anyMatch(r -> r.code().equals("CHANGES_RESOLVED")));
        write(english, 0, "Ferry sails again", room.nora());
        scene.take(Step.SUBMIT, english, room.nora());
    }

    @Test
    void a_correction_in_chinese_tasks_english_which_follows_and_french_which_needs_no_change() {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en", "fr"));
        var maya = world.person(
                room.number(), room.desk(), "Maya Stone", "石玛雅", Set.of(Role.EDITOR), Set.of("zh-Hans", "en", "fr"));
        var luc = world.person(
                room.number(),
                room.desk(),
                "Luc Moreau",
                "莫吕克",
                Set.of(Role.TRANSLATOR),
                Set.of("fr"),
                World.pair("zh-Hans", "fr"));
        var chinese = scene.ferry(room);
        var english = scene.claimed(chinese, "en", room.hana());
        scene.translate(english, room.hana(), "Sentence of a ferry.");
        scene.take(Step.SUBMIT, english, room.hana());
        var french = scene.claimed(chinese, "fr", luc);
        scene.translate(french, luc, "Le bac reste au port.");
        scene.take(Step.SUBMIT, french, luc);
        for (Edition one : List.of(chinese, english, french)) {
            scene.take(Step.CLAIM, one, maya);
            scene.take(Step.SIGN_OFF, one, maya);
            scene.take(Step.PUBLISH, one, maya);
        }
        correct(chinese, maya, CorrectionKind.TYPO, "");
        scene.writes(chinese, maya, "渡轮停航第五天");
        scene.take(Step.SIGN_OFF, chinese, maya);
        scene.take(Step.PUBLISH, chinese, maya);
        Actor.signedIn(maya).opens("/desk/corrections").sees("Every language has followed");

        correct(chinese, maya, CorrectionKind.CORRECTION, "停航天数有误。");
        scene.writes(chinese, maya, "渡轮停航第六天");
        signed(chinese, maya);
        scene.take(Step.PUBLISH, chinese, maya);
        Actor.signedIn(maya).opens("/desk/corrections").sees("Not followed: 2", "English", "French", "Not yet");
        Actor.signedIn(room.hana())
                .opens("/desk/for-you")
                .sees("What English is drawn from was corrected, redacted or withdrawn");
        assertEquals(
                List.of("en", "fr"),
                QuarkusTransaction.requiringNew()
                        .call(() -> compliance.of(maya).stream()
                                .filter(line -> line.task().storyId().equals(chinese.storyId()))
                                .map(line -> line.card().language().tag())
                                .sorted()
                                .toList()));

        correct(chinese, maya, CorrectionKind.UPDATE, "");
        scene.writes(chinese, maya, "渡轮停航第七天");
        signed(chinese, maya);
        scene.take(Step.PUBLISH, chinese, maya);
        Actor.signedIn(maya).opens("/desk/corrections").sees("Not followed: 2");

        int steps = scene.now(english).version();
        var rows = scene.units(english).stream().map(Unit::row).toList();
        var look = Actor.signedIn(maya).opens("/desk/corrections").follows("What differs");
        look.gets(200).sees("Sentences to look at: 1", "Sentence 1", "Looking changes nothing");
        assertEquals("三", look.page().select("main del").text());
        assertEquals("七", look.page().select("main ins").text(), "all that was corrected since it was translated");
        assertEquals(steps, scene.now(english).version());
        assertEquals(rows, scene.units(english).stream().map(Unit::row).toList());
        Actor.signedIn(room.hana())
                .opens("/desk/stories/" + english.storyId())
                .follows("What differs")
                .gets(200)
                .sees("Sentence of a ferry.");

        var opened = correct(english, maya, CorrectionKind.CORRECTION, NOTE);
        assertEquals(Stage.TRANSLATION, opened.stage());
        Actor.signedIn(maya).opens("/desk/editions/" + english.id() + "/follow").sees("Sentences to look at: 1");
        write(english, 0, "Seventh day", maya);
        scene.take(Step.SUBMIT, english, maya);
        scene.take(Step.CLAIM, english, maya);
        signed(english, maya);
        scene.take(Step.PUBLISH, english, maya);
        Actor.signedIn(maya).opens("/desk/corrections").sees("Not followed: 1", "Followed");

        String words = hash(french, maya);
        Actor.signedIn(maya)
                .opens("/desk/editions/" + english.id() + "/follow")
                .sees("Every sentence still answers what its source says.");
        var page = Actor.signedIn(maya).opens("/desk/editions/" + french.id() + "/follow");
        page.submits("form[action='/desk/editions/" + french.id() + "/close-task']", Map.of("reason", " "))
                .gets(422);
        page.opens("/desk/stories/" + french.storyId())
                .submits(
                        "form[action='/desk/editions/" + french.id() + "/close-task']",
                        Map.of("reason", "The headline gives no number of days."))
                .gets(200)
                .sees("Noted: no change is needed.");
        Actor.signedIn(maya).opens("/desk/corrections").sees("Needs no change", "Every language has followed");
        assertEquals(words, hash(french, maya), "no word of it has changed");
        assertEquals(pinned(english), pinned(french), "its pin has moved");
        var again = correct(french, maya, CorrectionKind.TYPO, "");
        assertEquals(Stage.EDIT, again.stage(), "nothing is left to be translated");
    }

    private UUID pinned(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(edition.id()).sources().get(0).versionId());
    }

    private void signed(Edition edition, Person alone) {
        newsroom.take(
                Step.SIGN_OFF,
                edition.id(),
                alone,
                Ask.at(scene.now(edition).version())
                        .reading(hash(edition, alone))
                        .alone("Nobody else is on duty."));
    }

    @Test
    void nora_finds_in_the_english_what_is_wrong_in_the_chinese_too_and_wei_is_told_and_answers() {
        var room = world.newsroom();
        var english = published(room);
        var chinese = scene.in(english, "zh-Hans");
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        scene.take(Step.PUBLISH, chinese, room.wei());

        var nora = Actor.signedIn(room.nora()).opens("/desk/stories/" + english.storyId());
        var tick = nora.page().selectFirst("form[action$='" + english.id() + "/correct'] input[name=upstream]");
        assertFalse(tick.hasAttr("checked"));
        assertTrue(
                nora.page()
                        .select("form[action$='" + chinese.id() + "/correct'] input[name=upstream]")
                        .isEmpty(),
                "an original is drawn from nothing");
        nora.submits(
                        "form[action='/desk/editions/" + english.id() + "/correct']",
                        Map.of("kind", "CORRECTION", "note", "", "upstream", "yes"))
                .gets(422);
        assertTrue(nora.page().selectFirst("input[name=upstream]").hasAttr("checked"), "it is carried along");
        nora.presses("Correct", Map.of("note", NOTE)).gets(200);

        var wei = Actor.signedIn(room.wei()).opens("/desk/for-you").sees("is wrong too");
        wei.opens("/desk/corrections")
                .sees("Found wrong too, in correcting English")
                .seesNowhere("What differs");
        wei.opens("/desk/stories/" + chinese.storyId()).sees("found that it is wrong too");
        wei.submits(
                        "form[action='/desk/editions/" + chinese.id() + "/close-task']",
                        Map.of("reason", "The Chinese says another port."))
                .gets(200)
                .sees("Noted: no change is needed.");
        wei.opens("/desk/corrections").sees("Needs no change");
    }

    @Test
    void fay_finds_in_publishing_the_french_that_the_english_is_wrong_too_and_it_is_followed_by_correcting_it() {
        var story = aftermath.published();
        var french = story.french();
        var english = story.english();
        var nora = story.room().nora();
        String at = "/desk/stories/" + english.storyId();
        correct(french, story.fay(), CorrectionKind.CORRECTION, "Le nombre de jours était faux.");
        scene.take(Step.SIGN_OFF, french, story.fay());
        Actor.signedIn(story.fay())
                .opens(at)
                .submits("form[action='/desk/editions/" + french.id() + "/publish']", Map.of("upstream", "yes"))
                .gets(200);

        Actor.signedIn(nora).opens("/desk/for-you").sees("is wrong too");
        String said = Actor.signedIn(nora).opens(at).page().selectFirst("#e-en").text();
        assertTrue(said.contains("found that it is wrong too"), said);
        assertFalse(said.contains("What it is drawn from was corrected"), "it is a translation, but its source stands");

        correct(english, nora, CorrectionKind.TYPO, "");
        scene.take(Step.SIGN_OFF, english, nora);
        scene.take(Step.PUBLISH, english, nora);
        assertEquals(
                List.of(Task.Outcome.FOLLOWED),
                QuarkusTransaction.requiringNew()
                        .call(() -> compliance.of(nora).stream()
                                .filter(line -> line.task().editionId().equals(english.id()))
                                .flatMap(line -> line.task().outcome().stream())
                                .toList()));
        Actor.signedIn(nora).opens(at).seesNowhere("found that it is wrong too");
    }

    @Test
    void what_nora_signed_beside_a_source_that_is_withdrawn_only_then_is_published_with_a_reason_that_stays() {
        var story = aftermath.published();
        var english = story.english();
        var room = story.room();
        correct(english, room.nora(), CorrectionKind.TYPO, "");
        scene.take(Step.SIGN_OFF, english, room.nora());
        aftermath.withdrawn(story.chinese(), room.wei(), room.ana(), "编者按：已撤回。", false);
        String publish = "form[action='/desk/editions/" + english.id() + "/publish']";
        var nora = Actor.signedIn(room.nora())
                .opens("/desk/editions/" + english.id() + "/review")
                .sees("Why it stays with readers");
        nora.submits(publish, Map.of("reason", " ")).gets(422).sees("Say why this one stays with readers.");
        nora.opens("/desk/stories/" + english.storyId())
                .sees("Why does it stay with readers, though what it is drawn from is gone?")
                .submits(publish, Map.of("reason", "What was wrong in Chinese never stood in English."))
                .gets(200);
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
        nora.opens("/desk/stories/" + english.storyId()).sees("What was wrong in Chinese never stood in English.");
    }

    @Test
    void two_editors_correct_at_once_and_one_is_told() {
        var room = world.newsroom();
        var english = published(room);
        var nora = Actor.signedIn(room.nora()).opens("/desk/stories/" + english.storyId());
        var idris = Actor.signedIn(room.idris()).opens("/desk/stories/" + english.storyId());
        String form = "form[action='/desk/editions/" + english.id() + "/correct']";
        nora.submits(form, Map.of("kind", "TYPO")).gets(200);
        assertTrue(scene.now(english).due().isEmpty(), "it was out in time: nothing is late now");
        idris.submits(form, Map.of("kind", "CORRECTION", "note", "My own note."))
                .gets(409)
                .sees("Load the page again");
        assertTrue(idris.page().text().contains("My own note.")
                || idris.page().selectFirst("textarea[name=note]").text().contains("My own note."));
    }

    private Edition correct(Edition edition, Person editor, CorrectionKind kind, String note) {
        return newsroom.take(
                Step.CORRECT,
                edition.id(),
                editor,
                Ask.at(scene.now(edition).version()).correcting(kind, note));
    }

    private void write(Edition english, int row, String text, Person person) {
        var unit = scene.units(english).get(row);
        writing.save(english.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), text), true, person);
    }

    private String hash(Edition edition, Person person) {
        return scene.hash(edition, person);
    }

    private Edition published(World.Newsroom room) {
        var english = scene.submitted(room);
        planning.due(english.id(), english.due().orElse(null), Instant.parse("2026-11-10T08:00:00Z"), room.nora());
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH)) {
            english = scene.take(step, english, room.nora());
        }
        return english;
    }

    private String address(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publications
                        .current(edition.id())
                        .orElseThrow()
                        .permalink()
                        .path());
    }
}

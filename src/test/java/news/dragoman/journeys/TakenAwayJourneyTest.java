package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Person;
import news.dragoman.review.SignOffs;
import news.dragoman.story.Edition;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Scene;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A paragraph that must leave in every language at once, and an article that must leave for good. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakenAwayJourneyTest {

    @Inject
    Aftermath aftermath;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    UnitWriting writing;

    @Inject
    Versions versions;

    @Inject
    SignOffs signOffs;

    @Inject
    Entries entries;

    @Test
    void nora_redacts_a_name_in_all_languages_by_one_press_and_no_reader_finds_it_in_any_way() {
        var story = aftermath.published();
        var english = story.english();
        Map<UUID, String> marks = new HashMap<>();
        for (Edition one : story.all()) {
            var before = given().get(aftermath.address(one));
            assertTrue(before.asString().contains(named(one)), "it is there to begin with");
            marks.put(one.id(), before.header("ETag"));
        }
        String page = "/desk/editions/" + english.id() + "/redact";
        Actor.signedIn(story.room().hana())
                .opens(page)
                .posts(page, Map.of("block", blockOf(english, story), "reason", "Let me."))
                .gets(403);
        var nora = Actor.signedIn(story.room().nora()).opens("/desk/stories/" + english.storyId());
        nora.opens(nora.page().selectFirst("a[href='" + page + "']").attr("href"))
                .gets(200)
                .sees("On the quay Mr Wang", "码头的王师傅", "Sur le quai, monsieur Wang");
        assertEquals(
                2,
                nora.page()
                        .select(".leaving__part:has([value='" + blockOf(english, story) + "']) [name=with][checked]")
                        .size(),
                "what answers it in the two other languages is ticked");

        nora.presses("Redact", Map.of("block", blockOf(english, story), "reason", " "))
                .gets(422)
                .sees("Give a reason");
        assertTrue(
                nora.page()
                        .selectFirst("[value='" + blockOf(english, story) + "']")
                        .hasAttr("checked"),
                "what she ticked is kept");
        nora.presses("Redact", Map.of("block", headline(english, story), "reason", "It names him."))
                .gets(422)
                .sees("A headline cannot be taken out alone");
        Actor.reader().opens(aftermath.address(english)).sees("Mr Wang");
        nora.opens(page)
                .presses(
                        "Redact",
                        Map.of(
                                "block",
                                blockOf(english, story),
                                "reason",
                                "He is in danger.",
                                "line",
                                "A passage was removed to protect somebody."))
                .gets(200)
                .sees("what was signed must be signed again", "redacted English", "He is in danger.");
        assertEquals(1, nora.page().select(".tl li:contains(redacted English)").size(), "the record says it once");

        for (Edition one : story.all()) {
            String address = aftermath.address(one);
            var after = given().get(address);
            var again = given().header("If-None-Match", marks.get(one.id())).get(address);
            for (Response answer : List.of(after, again)) {
                assertEquals(200, answer.statusCode(), "the rest stays, and an old copy is not good");
                assertFalse(
                        answer.asString().contains(named(one)), one.language().tag());
            }
            assertNotEquals(marks.get(one.id()), after.header("ETag"));
            assertEquals(
                    304,
                    given().header("If-None-Match", after.header("ETag"))
                            .get(address)
                            .statusCode());
            var now = scene.now(one);
            assertEquals(Stage.EDIT, now.stage());
            assertEquals(PublicState.LIVE, now.publicState());
            assertEquals(CorrectionKind.REDACTION, now.correction().orElseThrow());
            assertTrue(standing(one).isEmpty(), "what was signed with it is not signed any more");
            assertEquals(Version.CutAt.REDACTED, latest(one).cutAt());
            assertEquals(1, steps(one).stream().filter(Step.REDACT::equals).count());
        }
        Actor.reader()
                .opens(aftermath.address(english))
                .sees("A passage was removed to protect somebody.", "Something removed", "Nobody left the quay.");
        Actor.reader().opens(aftermath.address(story.chinese())).sees("本文有一段内容已被移除。", "没有人离开码头。");
        Actor.reader().opens(aftermath.address(story.french())).sees("A passage has been removed from this article.");
        assertFalse(scene.words(english).toString().contains("Mr Wang"));
        assertFalse(scene.words(story.french()).toString().contains("Wang veut"));
        Actor.signedIn(story.room().ana())
                .opens("/desk/for-you")
                .sees("Nora Whitfield has redacted English", "He is in danger.");
        nora.opens("/desk/editions/" + english.id() + "/read?version=2").sees("Mr Wang");
        nora.opens("/desk/editions/" + english.id() + "/redact").sees("removed already");
        nora.opens("/desk/editions/" + english.id() + "/review")
                .sees("Something was taken out of what readers see, after:", "It rained and no boat left.");
        Actor.signedIn(story.room().hana())
                .opens("/desk/stories/" + english.storyId())
                .sees("Something was taken out of what readers see, after:");

        // signed by somebody else, it is whole again, and readers still know
        scene.take(Step.CLAIM, english, story.room().idris());
        scene.take(Step.SIGN_OFF, english, story.room().idris());
        scene.take(Step.PUBLISH, english, story.room().idris());
        Actor.reader()
                .opens(aftermath.address(english))
                .sees("Something removed", "A passage was removed to protect somebody.")
                .seesNowhere("Mr Wang");
        assertTrue(scene.now(story.french()).taskSince().isEmpty(), "French lost the same words, and follows nothing");
    }

    @Test
    void what_is_given_up_after_a_redaction_comes_back_without_what_was_taken_out() {
        var story = aftermath.published();
        aftermath.redacted(story.chinese(), story.room().wei(), "王师傅");
        for (Edition one : story.all()) {
            var person = one.equals(story.chinese()) ? story.room().wei() : story.kofi();
            scene.take(Step.ABANDON, one, one.equals(story.french()) ? story.fay() : person);
            assertEquals(Stage.PUBLISHED, scene.now(one).stage());
            Actor.reader().opens(aftermath.address(one)).gets(200).seesNowhere(named(one));
            assertTrue(standing(one).isEmpty(), "what was approved then is not what readers see");
        }
        assertFalse(scene.words(story.english()).toString().contains("Mr Wang"));
        newsroom.take(
                Step.CORRECT,
                story.english().id(),
                story.kofi(),
                Ask.at(scene.now(story.english()).version()).correcting(CorrectionKind.TYPO, ""));
        assertFalse(scene.words(story.english()).toString().contains("Mr Wang"), "nor by opening it again");
    }

    @Test
    void under_hold_and_in_the_middle_of_a_correction_it_goes_and_words_that_nobody_sent_are_kept() {
        var story = aftermath.published();
        var english = story.english();
        newsroom.take(
                Step.CORRECT,
                english.id(),
                story.room().nora(),
                Ask.at(scene.now(english).version()).correcting(CorrectionKind.UPDATE, ""));
        int row = scene.words(english).indexOf("On the quay Mr Wang would not be named.");
        write(
                english,
                row,
                "On the quay Mr Wang, 61, would not be named.",
                story.room().nora());
        scene.take(Step.HOLD, english, story.room().ana(), "A court asks.");

        aftermath.redacted(english, story.room().ana(), "Mr Wang");

        assertFalse(scene.words(english).toString().contains("Mr Wang"));
        assertEquals(Stage.EDIT, scene.now(english).stage());
        assertEquals(CorrectionKind.UPDATE, scene.now(english).correction().orElseThrow(), "it goes on as it was");
        Actor.reader().opens(aftermath.address(english)).gets(200).seesNowhere("Mr Wang");
        var all = QuarkusTransaction.requiringNew().call(() -> versions.ofEdition(english.id()));
        assertEquals(Version.CutAt.REDACTED, all.get(all.size() - 1).cutAt());
        var aside = all.get(all.size() - 2);
        assertEquals(Version.CutAt.ABANDONED, aside.cutAt());
        Actor.signedIn(story.room().nora())
                .opens("/desk/editions/" + english.id() + "/read?version=" + aside.number())
                .sees("Mr Wang, 61");
    }

    @Test
    void one_language_alone_leaves_its_sentences_accounted_for_and_tasks_what_is_drawn_from_it() {
        var story = aftermath.published();
        var english = story.english();
        newsroom.take(
                Step.REDACT,
                english.id(),
                story.room().nora(),
                Ask.at(0)
                        .because("Only here.")
                        .taking(new Ask.Away(
                                Map.of(english.id(), Set.of(UUID.fromString(blockOf(english, story)))), Map.of())));
        assertEquals(
                2,
                scene.units(english).stream()
                        .filter(u -> u.omitted() && u.omission().orElse("").equals("Only here."))
                        .count());
        Actor.reader().opens(aftermath.address(story.chinese())).sees("王师傅");
        Actor.reader().opens(aftermath.address(story.french())).sees("monsieur Wang");
        assertTrue(scene.now(story.french()).taskSince().isPresent(), "French says it still");
        assertTrue(scene.now(story.chinese()).taskSince().isEmpty());
        scene.take(Step.CLAIM, english, story.room().idris());
        scene.take(Step.SIGN_OFF, english, story.room().idris());
    }

    @Test
    void nora_proposes_ana_confirms_and_readers_find_that_it_is_gone() {
        var story = aftermath.published();
        var english = story.english();
        String address = aftermath.address(english);
        String mark = given().get(address).header("ETag");
        String stories = "/desk/stories/" + english.storyId();
        String page = "/desk/editions/" + english.id() + "/propose-withdrawal";
        var nora = Actor.signedIn(story.room().nora()).opens(stories);
        nora.opens(nora.page().selectFirst("a[href='" + page + "']").attr("href"))
                .gets(200);
        nora.presses("Propose to withdraw", Map.of("line", " ")).gets(422).sees("Say what readers will find");
        nora.presses("Propose to withdraw", Map.of("line", "The interview was invented."))
                .gets(200)
                .sees(
                        "Proposed, and suspended until a chief decides",
                        "Nora Whitfield proposes to withdraw it",
                        "The interview was invented.");
        assertEquals(PublicState.SUSPENDED, scene.now(english).publicState(), "nothing waits for the second person");
        assertTrue(nora.page().select("form[action$='/withdraw']").isEmpty(), "four eyes");
        nora.posts("/desk/editions/" + english.id() + "/withdraw", Map.of("version", "0"))
                .gets(403);

        var ana = Actor.signedIn(story.room().ana())
                .opens("/desk/for-you")
                .sees("Nora Whitfield proposes to withdraw English", "The interview was invented.");
        ana.opens(stories).presses("Withdraw", Map.of()).gets(200).sees("Withdrawn. Readers find that it is gone");

        for (var asking : List.of(given(), given().header("If-None-Match", mark))) {
            var answer = asking.get(address);
            assertEquals(410, answer.statusCode());
            assertTrue(answer.asString().contains("This article was withdrawn"));
            assertTrue(answer.asString().contains("The interview was invented."));
            assertEquals("noindex", answer.header("X-Robots-Tag"));
            assertTrue(answer.header("ETag") == null, "nothing to keep");
            for (String word : List.of("Ferry idle", "Mr Wang", "Nobody left", "Lin Ruochuan", "ferry-idle")) {
                assertFalse(answer.asString().contains(word), word);
            }
        }
        String bare = "/en/" + address.substring(address.lastIndexOf('-') + 1);
        var elsewhere = given().redirects().follow(false).get(bare);
        assertEquals(410, elsewhere.statusCode(), "no way leads to the words of its headline");
        Actor.reader().opens("/en/").seesNowhere(address);
        Actor.reader().opens(aftermath.address(story.chinese())).gets(200).seesNowhere(address);
        var now = scene.now(english);
        assertEquals(Stage.PUBLISHED, now.stage());
        assertEquals(PublicState.WITHDRAWN, now.publicState());
        assertTrue(standing(english).isEmpty());
        assertTrue(scene.now(story.french()).taskSince().isPresent(), "French is drawn from it");
        Actor.signedIn(story.fay())
                .opens("/desk/stories/" + english.storyId())
                .sees("corrected, redacted or withdrawn");
        Actor.signedIn(story.fay()).opens("/desk/corrections").sees("English withdrawn", "French");
        ana.opens("/desk/for-you");
        assertTrue(
                ana.page().select("[data-unread]").stream()
                        .noneMatch(e -> e.text().contains("proposes")),
                "what is decided waits no more");

        // corrected and published, it is back, and says where it was
        newsroom.take(
                Step.CORRECT,
                english.id(),
                story.room().nora(),
                Ask.at(now.version()).correcting(CorrectionKind.CORRECTION, "The interview is gone from it."));
        given().get(address).then().statusCode(410);
        write(english, 6, "Nobody had left the quay.", story.room().nora());
        scene.take(Step.RELEASE, english, story.room().nora());
        scene.take(Step.CLAIM, english, story.room().idris());
        scene.take(Step.SIGN_OFF, english, story.room().idris());
        scene.take(Step.PUBLISH, english, story.room().idris());
        assertEquals(PublicState.LIVE, scene.now(english).publicState());
        Actor.reader()
                .opens(address)
                .gets(200)
                .sees("Nobody had left the quay.", "Withdrawn", "The interview was invented.", "The interview is gone");
    }

    @Test
    void kofi_is_editor_and_chief_and_does_not_confirm_his_own_and_a_proposal_ends_in_three_ways() {
        var story = aftermath.published();
        var english = story.english();
        aftermath.proposed(english, story.kofi(), "Invented.", false);
        assertEquals(
                List.of("ANOTHER_PROPOSED"),
                refused(() -> newsroom.take(Step.WITHDRAW, english.id(), story.kofi(), Ask.at(0))));
        assertEquals(
                List.of("NOT_PROPOSED"),
                refused(() -> aftermath.proposed(english, story.room().nora(), "Twice.", false)));
        assertEquals(
                List.of("PROPOSED_IT"),
                refused(() -> scene.take(
                        Step.TAKE_BACK_WITHDRAWAL, english, story.room().nora())));
        String stories = "/desk/stories/" + english.storyId();
        var ana = Actor.signedIn(story.room().ana()).opens(stories);
        ana.presses("Do not withdraw", Map.of("reason", " ")).gets(422);
        ana.opens(stories)
                .presses("Do not withdraw", Map.of("reason", "It was checked twice."))
                .gets(200)
                .sees("Not withdrawn", "It was checked twice.");
        Actor.signedIn(story.kofi()).opens("/desk/for-you").sees("did not agree to withdraw", "It was checked twice.");
        Actor.reader().opens(aftermath.address(english)).gets(200).sees("Mr Wang");

        aftermath.proposed(english, story.kofi(), "Invented after all.", false);
        Actor.signedIn(story.kofi())
                .opens(stories)
                .presses("Take the proposal back")
                .gets(200);
        assertEquals(
                List.of("PROPOSED"),
                refused(() ->
                        newsroom.take(Step.WITHDRAW, english.id(), story.room().ana(), Ask.at(0))));
        assertEquals(
                List.of(
                        Step.PROPOSE_WITHDRAWAL,
                        Step.DECLINE_WITHDRAWAL,
                        Step.PROPOSE_WITHDRAWAL,
                        Step.TAKE_BACK_WITHDRAWAL),
                steps(english).stream().filter(Step::takesAway).toList());
    }

    @Test
    void in_all_languages_by_two_presses_with_what_was_being_written_kept() {
        var story = aftermath.published();
        newsroom.take(
                Step.CORRECT,
                story.french().id(),
                story.fay(),
                Ask.at(scene.now(story.french()).version()).correcting(CorrectionKind.UPDATE, ""));
        write(story.french(), 6, "Tout le monde est parti.", story.fay());

        aftermath.withdrawn(story.english(), story.room().nora(), story.room().ana(), "Invented.", true);

        for (Edition one : story.all()) {
            var answer = given().get(aftermath.address(one));
            assertEquals(410, answer.statusCode());
            assertFalse(answer.asString().contains(named(one)));
            assertEquals(Stage.PUBLISHED, scene.now(one).stage());
            assertTrue(scene.now(one).taskSince().isEmpty(), "what is gone follows nothing");
            assertEquals(1, steps(one).stream().filter(Step.WITHDRAW::equals).count());
        }
        assertTrue(given().get(aftermath.address(story.chinese())).asString().contains("编辑部已撤回这篇报道"));
        assertEquals(Version.CutAt.WITHDRAWN, latest(story.french()).cutAt());
        assertFalse(scene.words(story.french()).contains("Tout le monde est parti."));
        Actor.signedIn(story.fay())
                .opens("/desk/editions/" + story.french().id() + "/read?version="
                        + latest(story.french()).number())
                .sees("Tout le monde est parti.");
        Actor.reader().opens("/fr/").seesNowhere(aftermath.address(story.french()));
    }

    @RepeatedTest(3)
    void two_chiefs_confirm_at_once_while_a_reader_looks_and_one_entry_says_so() throws Exception {
        var story = aftermath.published();
        aftermath.proposed(story.english(), story.room().nora(), "Invented.", true);
        var outcomes = atOnce(
                () -> newsroom.take(
                        Step.WITHDRAW,
                        story.english().id(),
                        story.room().ana(),
                        Ask.at(0).everywhere(true)),
                () -> newsroom.take(
                        Step.WITHDRAW,
                        story.french().id(),
                        story.kofi(),
                        Ask.at(0).everywhere(true)));
        assertEquals(1, outcomes.stream().filter(String::isEmpty).count(), outcomes.toString());
        for (Edition one : story.all()) {
            assertEquals(PublicState.WITHDRAWN, scene.now(one).publicState());
            assertEquals(1, steps(one).stream().filter(Step.WITHDRAW::equals).count());
        }
    }

    @RepeatedTest(3)
    void wei_and_nora_redact_the_same_at_once_while_idris_publishes_and_it_is_gone_in_every_order() throws Exception {
        var story = aftermath.published();
        var english = story.english();
        newsroom.take(
                Step.CORRECT,
                english.id(),
                story.room().idris(),
                Ask.at(scene.now(english).version()).correcting(CorrectionKind.TYPO, ""));
        var ready = scene.take(Step.SIGN_OFF, english, story.room().idris());
        String hash = scene.hash(ready, story.room().idris());
        var outcomes = atOnce(
                () -> aftermath.redacted(story.chinese(), story.room().wei(), "王师傅"),
                () -> aftermath.redacted(english, story.room().nora(), "Mr Wang"),
                () -> newsroom.take(
                        Step.PUBLISH,
                        english.id(),
                        story.room().idris(),
                        Ask.at(ready.version()).reading(hash)));
        assertTrue(outcomes.stream().anyMatch(String::isEmpty), outcomes.toString());
        for (Edition one : story.all()) {
            Actor.reader().opens(aftermath.address(one)).gets(200).seesNowhere(named(one));
            assertEquals(Stage.EDIT, scene.now(one).stage());
        }
    }

    /** Runs them at once; for each an empty text, or why it was refused. */
    private static List<String> atOnce(Callable<?>... all) throws Exception {
        var start = new CyclicBarrier(all.length);
        var pool = Executors.newFixedThreadPool(all.length);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Callable<?> one : all) {
                running.add(pool.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<?> one : running) {
                try {
                    one.get();
                    outcomes.add("");
                } catch (ExecutionException failed) {
                    assertTrue(
                            failed.getCause() instanceof Refusal
                                    || failed.getCause() instanceof java.util.NoSuchElementException,
                            () -> String.valueOf(failed.getCause()));
                    outcomes.add(String.valueOf(failed.getCause()));
                }
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> refused(Runnable what) {
        return assertThrows(Refusal.class, what::run).refused().reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static String named(Edition edition) {
        return Aftermath.NAMED.get(edition.language().tag());
    }

    private String blockOf(Edition english, Aftermath.Published story) {
        return english.equals(story.english()) ? cached(english, story, "Mr Wang") : "";
    }

    private final Map<UUID, String> found = new HashMap<>();

    /** Looked for while it is there. */
    private String cached(Edition edition, Aftermath.Published story, String words) {
        return found.computeIfAbsent(
                edition.id(),
                e -> aftermath.block(edition, story.room().nora(), words).toString());
    }

    private String headline(Edition edition, Aftermath.Published story) {
        return aftermath.block(edition, story.room().nora(), "Ferry idle").toString();
    }

    private void write(Edition edition, int row, String text, Person person) {
        var unit = scene.units(edition).get(row);
        writing.save(edition.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), text), true, person);
    }

    private java.util.Optional<?> standing(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> signOffs.standing(edition.id()));
    }

    private Version latest(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> versions.latest(edition.id()).orElseThrow());
    }

    private List<Step> steps(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.ofEdition(edition.id()).stream()
                        .map(Entry::step)
                        .toList());
    }
}

package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.publication.Publications;
import news.dragoman.story.Edition;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** When it burns: an article that must leave readers at once, a story that must stop. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BurningJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    Publications publications;

    @Inject
    Entries entries;

    @Test
    void nora_suspends_the_english_article_alone_and_it_comes_back_as_it_was() {
        var room = world.newsroom();
        var english = published(room);
        String article = address(english);
        var reader = Actor.reader().opens(article).gets(200).sees("Sentence of a ferry.");

        var nora = Actor.signedIn(room.nora()).opens("/desk/stories/" + english.storyId());
        String suspend = "form[action='/desk/editions/" + english.id() + "/suspend']";
        nora.submits(suspend, Map.of("reason", " ")).gets(422).sees("Give a reason");
        reader.opens(article).sees("Sentence of a ferry.");
        nora.opens("/desk/stories/" + english.storyId())
                .submits(suspend, Map.of("reason", "A name in it puts somebody in danger."))
                .gets(200)
                .sees("Suspended: readers see that it is being reviewed");

        reader.opens(article)
                .gets(200)
                .sees("This article is being reviewed")
                .seesNowhere("Sentence of a ferry.", "danger", "Nora");
        assertEquals(Stage.PUBLISHED, scene.now(english).stage(), "the working copy is where it was");
        reader.opens("/en/").seesNowhere(article);
        Actor.signedIn(room.ana())
                .opens("/desk/for-you")
                .sees("Nora Whitfield has suspended English", "A name in it puts somebody in danger.");
        Actor.signedIn(room.hana())
                .posts("/desk/editions/" + english.id() + "/resume", Map.of("version", "0", "reason", "Fine."))
                .gets(403);

        nora.opens("/desk/stories/" + english.storyId())
                .submits(
                        "form[action='/desk/editions/" + english.id() + "/resume']",
                        Map.of("reason", "The name is gone from the register."))
                .gets(200);
        reader.opens(article).gets(200).sees("Sentence of a ferry.");
        assertEquals(
                List.of(Step.SUSPEND, Step.RESUME),
                steps(english).stream()
                        .filter(s -> s == Step.SUSPEND || s == Step.RESUME)
                        .toList());
    }

    @Test
    void one_press_suspends_the_story_in_all_its_languages_with_an_entry_each() {
        var room = world.newsroom();
        var english = published(room);
        var chinese = scene.in(english, "zh-Hans");
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        scene.take(Step.PUBLISH, chinese, room.wei());

        Actor.signedIn(room.nora())
                .opens("/desk/stories/" + english.storyId())
                .submits(
                        "form[action='/desk/editions/" + english.id() + "/suspend']",
                        Map.of("reason", "The source retracts.", "everywhere", "yes"))
                .gets(200);

        for (Edition one : List.of(english, chinese)) {
            assertEquals(PublicState.SUSPENDED, scene.now(one).publicState());
            Actor.reader().opens(address(one)).gets(200).seesNowhere("Sentence of a ferry.", "船都没有出港");
            assertTrue(steps(one).contains(Step.SUSPEND), one.language().tag());
        }
        Actor.reader().opens(address(chinese)).sees("这篇报道正在复核");
        Actor.signedIn(room.wei())
                .opens("/desk/stories/" + english.storyId())
                .submits(
                        "form[action='/desk/editions/" + chinese.id() + "/resume']", Map.of("reason", "Checked again."))
                .gets(200);
        assertEquals(PublicState.LIVE, scene.now(chinese).publicState());
        assertEquals(PublicState.SUSPENDED, scene.now(english).publicState(), "each comes back by itself");
    }

    @Test
    void on_hold_nothing_goes_on_and_readers_keep_what_they_have_until_ana_lifts_it() {
        var room = world.newsroom();
        var english = published(room);
        var chinese = scene.take(Step.CLAIM, scene.in(english, "zh-Hans"), room.wei());
        String story = "/desk/stories/" + english.storyId();
        var hana = Actor.signedIn(room.hana()).opens(story);
        assertTrue(hana.page().select("form[action$='/hold']").isEmpty(), "a translator stops no story");
        hana.posts("/desk/editions/" + english.id() + "/hold", Map.of("version", "0", "reason", "Stop."))
                .gets(403);

        var nora = Actor.signedIn(room.nora()).opens(story);
        nora.presses("Put on hold", Map.of("reason", "A court has asked.")).gets(200);
        nora.sees("On hold", "Nora Whitfield", "A court has asked.");
        assertTrue(nora.page().select("form[action$='/lift']").isEmpty(), "only a chief lifts it");

        var refused = assertThrows(Refusal.class, () -> scene.take(Step.SIGN_OFF, chinese, room.wei()));
        assertEquals("NOT_ON_HOLD", refused.refused().reasons().get(0).code());
        assertThrows(Refusal.class, () -> scene.writes(chinese, room.wei(), "别的标题"));
        Actor.signedIn(room.wei()).opens("/desk/for-you").sees("has put the story on hold", "A court has asked.");
        Actor.reader().opens(address(english)).gets(200).sees("Sentence of a ferry.");
        Actor.signedIn(room.wei()).opens(story).presses("Release").gets(200);
        assertEquals(
                PublicState.SUSPENDED,
                scene.take(Step.SUSPEND, english, room.nora(), "Also away from readers.")
                        .publicState());
        scene.take(Step.RESUME, english, room.nora(), "Only the work has to stop.");

        Actor.signedIn(room.ana())
                .opens(story)
                .presses("Lift the hold", Map.of("reason", "The court is content."))
                .gets(200)
                .sees("Lifted. Work on the story can go on.");
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        for (Edition one : List.of(english, chinese)) {
            assertEquals(1, steps(one).stream().filter(Step.HOLD::equals).count());
            assertEquals(1, steps(one).stream().filter(Step.LIFT::equals).count());
        }
    }

    @Test
    void a_draft_on_hold_takes_no_word() {
        var room = world.newsroom();
        var draft = scene.take(Step.RECALL, scene.filed(room, room.lin(), "HELD-DRAFT"), room.lin());
        scene.take(Step.HOLD, draft, room.ana(), "Wait for the lawyer.");
        var lin = Actor.signedIn(room.lin()).opens("/desk/editions/" + draft.id() + "/draft");
        assertThrows(Refusal.class, () -> scene.take(Step.FILE, draft, room.lin()));
        var refused = assertThrows(Refusal.class, () -> scene.writes(draft, room.lin(), "新标题"));
        assertTrue(refused.refused().reasons().stream().anyMatch(r -> r.code().equals("NOT_ON_HOLD")));
        lin.opens("/desk/stories/" + draft.storyId()).sees("On hold", "Wait for the lawyer.");
    }

    @RepeatedTest(3)
    void nora_publishes_while_ana_puts_it_on_hold_and_only_one_order_of_the_two_is_possible() throws Exception {
        var room = world.newsroom();
        var english = scene.submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        var ready = scene.take(Step.SIGN_OFF, english, room.nora());
        String hash = scene.hash(ready, room.nora());
        var start = new CyclicBarrier(2);
        try (var threads = new Threads()) {
            var publishing = threads.start(() -> {
                start.await();
                newsroom.take(
                        Step.PUBLISH,
                        english.id(),
                        room.nora(),
                        Ask.at(ready.version()).reading(hash));
                return Stage.PUBLISHED;
            });
            var holding = threads.start(() -> {
                start.await();
                return newsroom.take(
                                Step.HOLD, english.id(), room.ana(), Ask.at(0).because("Stop."))
                        .stage();
            });
            holding.get();
            boolean published = out(publishing);
            var order = steps(english).stream()
                    .filter(s -> s == Step.PUBLISH || s == Step.HOLD)
                    .toList();
            assertEquals(published ? List.of(Step.PUBLISH, Step.HOLD) : List.of(Step.HOLD), order);
            assertEquals(
                    published ? Stage.PUBLISHED : Stage.READY,
                    scene.now(english).stage());
        }
    }

    private static boolean out(Future<Stage> publishing) throws InterruptedException {
        try {
            return publishing.get() == Stage.PUBLISHED;
        } catch (ExecutionException refused) {
            assertTrue(refused.getCause() instanceof Refusal, () -> String.valueOf(refused.getCause()));
            return false;
        }
    }

    private static final class Threads implements AutoCloseable {
        private final ExecutorService pool = Executors.newFixedThreadPool(2);

        <T> Future<T> start(Callable<T> work) {
            return pool.submit(work);
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    private Edition published(World.Newsroom room) {
        var english = scene.submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        return scene.take(Step.PUBLISH, english, room.nora());
    }

    private String address(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publications
                        .current(edition.id())
                        .orElseThrow()
                        .permalink()
                        .path());
    }

    private List<Step> steps(Edition edition) {
        UUID id = edition.id();
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.ofEdition(id).stream().map(Entry::step).toList());
    }
}

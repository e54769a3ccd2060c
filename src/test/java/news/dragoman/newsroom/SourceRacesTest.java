package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.Versions;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;

/** A source that moves while others work, on the real database and with real threads. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceRacesTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    UnitWriting writing;

    @Inject
    SourceChanges changes;

    @Inject
    Versions versions;

    @Inject
    EntityManager database;

    @RepeatedTest(5)
    void sent_while_the_translator_saves_both_are_kept_and_the_change_is_seen() throws Exception {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        var row = scene.units(english).get(4);
        var read = pin(english).alignedId();
        var answers = atOnce(List.of(
                () -> scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复"),
                () -> writing.save(
                        english.id(),
                        row.id(),
                        new Save(UUID.randomUUID(), row.version(), "Service may resume tomorrow."),
                        true,
                        Set.of(read),
                        room.hana())));
        assertTrue(answers.get(0) instanceof Edition, answers::toString);
        assertTrue(answers.get(1) instanceof Saved.Kept, answers::toString);
        assertEquals("Service may resume tomorrow.", scene.units(english).get(4).text());
        assertEquals(List.of(row.id()), moved(english), "whichever came first, she read the old sentence");
    }

    @RepeatedTest(5)
    void of_two_source_versions_within_a_second_the_units_are_aligned_with_the_later() throws Exception {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence.");
        var answers = atOnce(List.of(
                () -> scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复"),
                () -> scene.sends(original, room.lin(), "没有人离开码头。", "没有人愿意离开码头。")));
        assertTrue(answers.stream().allMatch(Edition.class::isInstance), answers::toString);
        var newest = QuarkusTransaction.requiringNew()
                .call(() -> versions.latest(original.id()).orElseThrow());
        assertEquals(3, newest.number());
        assertEquals(newest.id(), pin(english).alignedId());
        assertEquals(2, moved(english).size());
    }

    @RepeatedTest(5)
    void sent_in_the_middle_of_a_submit_it_is_refused_or_in_edit_with_the_change_open() throws Exception {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence.");
        var answers = atOnce(List.of(
                () -> scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复"),
                () -> scene.take(Step.SUBMIT, english, room.hana())));
        assertTrue(answers.get(0) instanceof Edition, answers::toString);
        boolean submitted = answers.get(1) instanceof Edition;
        assertTrue(
                submitted
                        || answers.get(1) instanceof Refusal refusal
                                && refusal.refused().reasons().get(0).code().equals("CHANGES_RESOLVED"),
                answers::toString);
        assertEquals(
                submitted ? Stage.EDIT : Stage.TRANSLATION, scene.now(english).stage());
        assertEquals(1, moved(english).size());
    }

    private List<UUID> moved(Edition translation) {
        return QuarkusTransaction.requiringNew()
                .call(() -> changes.of(List.of(translation.id())).stream()
                        .filter(SourceChange::unresolved)
                        .map(SourceChange::unit)
                        .toList());
    }

    private Pin pin(Edition translation) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.find(Edition.class, translation.id()).sources().get(0));
    }

    private static List<Object> atOnce(List<Callable<Object>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        var start = new CountDownLatch(1);
        try {
            var futures = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        try {
                            return call.call();
                        } catch (Exception e) {
                            return (Object) e;
                        }
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Object>();
            for (int i : IntStream.range(0, futures.size()).toArray()) {
                answers.add(futures.get(i).get(30, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}

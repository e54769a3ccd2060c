package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import news.dragoman.history.Entries;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Races on the real database, with real threads. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RacesTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    UnitWriting unitWriting;

    @Inject
    Claims claims;

    @Inject
    Versions versions;

    @Inject
    Publications publications;

    @Inject
    Entries entries;

    @Test
    void of_fifty_who_claim_at_once_one_wins_and_the_others_are_told_who() throws Exception {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "FERRY"), "en");
        var crowd = new ArrayList<Person>();
        for (int i = 0; i < 50; i++) {
            crowd.add(world.person(
                    room.number() * 1000 + i,
                    room.desk(),
                    "Crowd Member",
                    "众",
                    Set.of(Role.TRANSLATOR),
                    Set.of("en"),
                    World.pair("zh-Hans", "en")));
        }
        var answers = atOnce(crowd.stream()
                .<Callable<Object>>map(p -> () -> newsroom.take(Step.CLAIM, english.id(), p, Ask.at(0)))
                .toList());
        var winners = answers.stream().filter(Edition.class::isInstance).toList();
        assertEquals(1, winners.size());
        var holder = claims.open(english.id()).orElseThrow().personId();
        var refusals = answers.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
        assertEquals(49, refusals.size(), answers::toString);
        for (Refusal refusal : refusals) {
            assertEquals(Decision.Kind.NOT_NOW, refusal.refused().kind());
            assertEquals(
                    List.of(holder.toString()),
                    refusal.refused().reasons().get(0).args());
        }
    }

    @RepeatedTest(5)
    void a_save_that_meets_a_submit_is_in_the_version_or_refused() throws Exception {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "FERRY"), "en");
        newsroom.take(Step.CLAIM, english.id(), room.hana(), Ask.at(0));
        scene.translate(english, room.hana(), "A sentence.");
        var unit = scene.units(english).get(1);
        var answers = atOnce(List.of(
                () -> unitWriting.save(
                        english.id(),
                        unit.id(),
                        new Save(UUID.randomUUID(), unit.version(), "A late word."),
                        true,
                        room.hana()),
                () -> newsroom.take(Step.SUBMIT, english.id(), room.hana(), Ask.at(0))));
        assertTrue(answers.get(1) instanceof Edition, () -> "submitted: " + answers.get(1));
        var submitted = submitted(english);
        boolean kept = answers.get(0) instanceof Saved.Kept;
        assertEquals(kept, submitted.contains("A late word."), "kept text is in the version, refused text is not");
        assertEquals(kept, scene.units(english).get(1).text().equals("A late word."));
    }

    @RepeatedTest(5)
    void a_save_that_meets_a_sign_off_never_slips_under_it() throws Exception {
        var room = world.newsroom();
        var english = scene.submitted(room);
        newsroom.take(Step.CLAIM, english.id(), room.nora(), Ask.at(1));
        String read = scene.hash(english, room.nora());
        var unit = scene.units(english).get(1);
        var answers = atOnce(List.of(
                () -> unitWriting.save(
                        english.id(),
                        unit.id(),
                        new Save(UUID.randomUUID(), unit.version(), "Changed while she signed."),
                        true,
                        room.nora()),
                () -> newsroom.take(
                        Step.SIGN_OFF, english.id(), room.nora(), Ask.at(1).reading(read))));
        boolean saved = answers.get(0) instanceof Saved.Kept;
        boolean signed = answers.get(1) instanceof Edition;
        assertTrue(saved ^ signed, () -> "one of the two: " + answers);
        assertEquals(signed, scene.hash(english, room.nora()).equals(read), "what was signed is what was read");
        assertEquals(signed ? Stage.READY : Stage.EDIT, scene.now(english).stage());
    }

    @RepeatedTest(3)
    void of_two_saves_of_one_unit_one_is_kept_and_the_other_sees_both_texts() throws Exception {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "FERRY"), "en");
        newsroom.take(Step.CLAIM, english.id(), room.hana(), Ask.at(0));
        Unit unit = scene.units(english).get(0);
        var answers = atOnce(IntStream.range(0, 8)
                .<Callable<Object>>mapToObj(i -> () -> unitWriting.save(
                        english.id(),
                        unit.id(),
                        new Save(UUID.randomUUID(), unit.version(), "Window " + i),
                        false,
                        room.hana()))
                .toList());
        var kept = answers.stream()
                .filter(Saved.Kept.class::isInstance)
                .map(Saved.Kept.class::cast)
                .toList();
        assertEquals(1, kept.size());
        assertEquals(kept.get(0).text(), scene.units(english).get(0).text());
        assertEquals(
                7,
                answers.stream()
                        .filter(a -> a instanceof Saved.Stale stale
                                && kept.get(0).text().equals(stale.theirs()))
                        .count());
    }

    @RepeatedTest(3)
    void one_save_sent_many_times_at_once_is_done_once() throws Exception {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "FERRY"), "en");
        newsroom.take(Step.CLAIM, english.id(), room.hana(), Ask.at(0));
        var unit = scene.units(english).get(0);
        var save = new Save(UUID.randomUUID(), unit.version(), "Sent again and again.");
        var answers = atOnce(IntStream.range(0, 8)
                .<Callable<Object>>mapToObj(
                        i -> () -> unitWriting.save(english.id(), unit.id(), save, false, room.hana()))
                .toList());
        assertTrue(answers.stream().allMatch(a -> a instanceof Saved.Kept k && k.version() == 1), answers::toString);
    }

    @Test
    void publish_pressed_by_many_at_once_publishes_once() throws Exception {
        var room = world.newsroom();
        var english = scene.submitted(room);
        newsroom.take(Step.CLAIM, english.id(), room.nora(), Ask.at(1));
        String read = scene.hash(english, room.nora());
        newsroom.take(Step.SIGN_OFF, english.id(), room.nora(), Ask.at(1).reading(read));
        var answers = atOnce(IntStream.range(0, 10)
                .<Callable<Object>>mapToObj(i -> () -> newsroom.take(
                        Step.PUBLISH, english.id(), room.nora(), Ask.at(2).reading(read)))
                .toList());
        assertTrue(answers.stream().allMatch(Edition.class::isInstance), answers::toString);
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> publications.count("editionId", english.id())));
    }

    @RepeatedTest(3)
    void of_two_editors_who_sign_at_once_one_has_signed_and_the_other_is_told_why_not() throws Exception {
        var room = world.newsroom();
        var english = scene.submitted(room);
        newsroom.take(Step.CLAIM, english.id(), room.nora(), Ask.at(1));
        String read = scene.hash(english, room.nora());
        Callable<Object> signs = () -> newsroom.take(
                Step.SIGN_OFF, english.id(), room.nora(), Ask.at(1).reading(read));
        var answers = atOnce(List.of(signs, signs, () -> {
            newsroom.take(Step.TAKE_OVER, english.id(), room.idris(), Ask.at(1).because("The front page waits."));
            String now = scene.hash(english, room.idris());
            return newsroom.take(
                    Step.SIGN_OFF, english.id(), room.idris(), Ask.at(1).reading(now));
        }));
        assertEquals(1, answers.stream().filter(Edition.class::isInstance).count(), answers::toString);
        assertEquals(2, answers.stream().filter(Refusal.class::isInstance).count(), answers::toString);
        assertEquals(
                1,
                entries.ofEdition(english.id()).stream()
                        .filter(e -> e.step() == Step.SIGN_OFF)
                        .count());
        assertEquals(Stage.READY, scene.now(english).stage());
    }

    @RepeatedTest(3)
    void of_two_chiefs_who_waive_at_once_one_has_and_two_who_countersign_close_it_once() throws Exception {
        var room = world.newsroom();
        var kim = world.person(room.number(), room.desk(), "Kim Doan", "段金", Set.of(Role.CHIEF), Set.of("en"));
        var english = scene.submitted(room);
        var waived = atOnce(List.of(
                () -> newsroom.take(
                        Step.WAIVE, english.id(), room.ana(), Ask.at(1).because("A storm.")),
                () -> newsroom.take(Step.WAIVE, english.id(), kim, Ask.at(1).because("The storm."))));
        assertEquals(1, waived.stream().filter(Edition.class::isInstance).count(), waived::toString);
        assertEquals(1, waived.stream().filter(Refusal.class::isInstance).count(), waived::toString);

        var solo = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var other = scene.claimed(scene.filed(solo, solo.lin(), "FERRY"), "en", solo.idris());
        scene.translate(other, solo.idris(), "Sentence of a ferry.");
        scene.take(Step.SUBMIT, other, solo.idris());
        newsroom.take(Step.CLAIM, other.id(), solo.idris(), Ask.at(1));
        newsroom.take(
                Step.SIGN_OFF,
                other.id(),
                solo.idris(),
                Ask.at(1).reading(scene.hash(other, solo.idris())).alone("Nobody else is on shift."));
        var closed = atOnce(List.of(
                () -> newsroom.take(
                        Step.COUNTERSIGN, other.id(), solo.ana(), Ask.at(2).because("Read.")),
                () -> newsroom.take(Step.COUNTERSIGN, other.id(), kim, Ask.at(2).because("Read too."))));
        assertEquals(1, closed.stream().filter(Edition.class::isInstance).count(), closed::toString);
        assertEquals(1, closed.stream().filter(Refusal.class::isInstance).count(), closed::toString);
    }

    @RepeatedTest(3)
    void of_two_who_assign_and_one_who_claims_at_once_one_wins_and_the_others_are_told_who() throws Exception {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "FERRY"), "en");
        var answers = atOnce(List.of(
                () -> newsroom.take(
                        Step.ASSIGN,
                        english.id(),
                        room.nora(),
                        Ask.at(0).to(room.hana().id())),
                () -> newsroom.take(
                        Step.ASSIGN,
                        english.id(),
                        room.wei(),
                        Ask.at(0).to(room.idris().id())),
                () -> newsroom.take(Step.CLAIM, english.id(), room.idris(), Ask.at(0))));
        assertEquals(1, answers.stream().filter(Edition.class::isInstance).count(), answers::toString);
        var holder = claims.open(english.id()).orElseThrow().personId();
        var refusals = answers.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
        assertEquals(2, refusals.size(), answers::toString);
        for (Refusal refusal : refusals) {
            assertEquals(Decision.Kind.NOT_NOW, refusal.refused().kind());
            assertEquals(
                    List.of(holder.toString()),
                    refusal.refused().reasons().get(0).args());
        }
    }

    @RepeatedTest(3)
    void a_hand_over_that_meets_a_take_over_leaves_one_holder_and_a_record_that_says_so() throws Exception {
        var room = world.newsroom();
        var english = scene.submitted(room);
        scene.take(Step.CLAIM, english, room.idris());
        var answers = atOnce(List.of(
                () -> newsroom.take(
                        Step.HAND_OVER,
                        english.id(),
                        room.idris(),
                        Ask.at(1).to(room.nora().id())),
                () -> newsroom.take(
                        Step.TAKE_OVER, english.id(), room.nora(), Ask.at(1).because("The front page waits."))));
        assertEquals(1, answers.stream().filter(Edition.class::isInstance).count(), answers::toString);
        assertEquals(
                room.nora().id(), claims.open(english.id()).orElseThrow().personId(), "either way it is Nora's now");
        assertEquals(
                1,
                entries.ofEdition(english.id()).stream()
                        .filter(e -> e.step() == Step.HAND_OVER || e.step() == Step.TAKE_OVER)
                        .count());
    }

    private List<String> submitted(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> versions
                        .withUnits(versions.latest(edition.id(), List.of(Version.CutAt.SUBMITTED))
                                .orElseThrow()
                                .id())
                        .orElseThrow()
                        .units()
                        .stream()
                        .map(u -> u.text())
                        .toList());
    }

    /** Runs all at the same moment; what each returned or threw. */
    private static List<Object> atOnce(List<Callable<Object>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        var start = new CountDownLatch(1);
        try {
            var futures = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        try {
                            return call.call();
                        } catch (RuntimeException e) {
                            return e;
                        }
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Object>();
            for (var future : futures) {
                answers.add(future.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}

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
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import news.dragoman.comments.CommentEvent;
import news.dragoman.comments.CommentEvents;
import news.dragoman.comments.CommentState;
import news.dragoman.comments.RejectReason;
import news.dragoman.comments.Verdict;
import news.dragoman.people.Person;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.world.PrintShop;
import news.dragoman.world.ReaderMail;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Moderators at one comment at once, on the real database, with real threads. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModerationRaceTest {

    private static final int ROUNDS = 20;
    private static final int CROWD = 8;

    @Inject
    World world;

    @Inject
    PrintShop shop;

    @Inject
    ReaderMail mail;

    @Inject
    CommentDesk desk;

    @Inject
    CommentEvents events;

    @Test
    void of_eight_who_decide_one_comment_at_once_one_does_and_the_others_are_told_who() throws Exception {
        var room = world.newsroom();
        var article = shop.original(shop.open(), "en", new PrintShop.Copy("Race", "", "", "Sentence of a race."));
        var crowd = new ArrayList<Person>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(world.person(
                    room.number() * 100 + i, room.desk(), "Crowd Mod", "众", Set.of(Role.MODERATOR), Set.of("en")));
        }
        var threads = Executors.newFixedThreadPool(CROWD);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                UUID id = mail.sent(article, "Reader", "Round " + round);
                var start = new CyclicBarrier(CROWD);
                var tries = new ArrayList<Callable<Object>>();
                for (Person one : crowd) {
                    boolean even = crowd.indexOf(one) % 2 == 0;
                    tries.add(() -> {
                        start.await();
                        try {
                            return desk.decide(
                                    id,
                                    0,
                                    even
                                            ? Verdict.approve("Edited by " + one.id(), "A race.")
                                            : Verdict.reject(RejectReason.SPAM, ""),
                                    one);
                        } catch (Refusal refusal) {
                            return refusal;
                        }
                    });
                }
                var answers = new ArrayList<Object>();
                for (var answer : threads.invokeAll(tries)) {
                    answers.add(answer.get());
                }
                var now = mail.now(id);
                Person winner = crowd.get(answers.indexOf(answers.stream()
                        .filter(UUID.class::isInstance)
                        .findFirst()
                        .orElseThrow()));
                assertEquals(1, answers.stream().filter(UUID.class::isInstance).count());
                assertEquals(winner.id(), now.decidedBy().orElseThrow());
                assertEquals(1, now.version());
                answers.stream()
                        .filter(Refusal.class::isInstance)
                        .map(Refusal.class::cast)
                        .forEach(refusal -> {
                            var reason = refusal.refused().reasons().get(0);
                            assertTrue(
                                    List.of("COMMENT_APPROVED", "COMMENT_REJECTED")
                                            .contains(reason.code()),
                                    reason.toString());
                            assertEquals(List.of(winner.id().toString()), reason.args());
                        });
                List<CommentEvent> record = QuarkusTransaction.requiringNew().call(() -> events.of(id));
                assertEquals(1, record.size(), "once on record");
                assertEquals(
                        now.state() == CommentState.APPROVED ? "EDITED" : "REJECTED",
                        record.get(0).kind());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_press_on_a_flood_and_a_decision_on_one_of_it_leave_each_comment_decided_once() throws Exception {
        var room = world.newsroom();
        var article = shop.original(shop.open(), "en", new PrintShop.Copy("Flood", "", "", "Sentence of a flood."));
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var ids = new ArrayList<UUID>();
                for (int i = 0; i < 5; i++) {
                    ids.add(mail.sent(article, "Deals", "Round " + round + " of " + i));
                }
                var start = new CyclicBarrier(2);
                var many = threads.submit(() -> {
                    start.await();
                    return desk.rejectAll(ids, RejectReason.SPAM, "", room.mod())
                            .comments();
                });
                var one = threads.submit(() -> {
                    start.await();
                    try {
                        desk.decide(ids.get(2), 0, Verdict.approve(), room.ana());
                        return true;
                    } catch (Refusal refusal) {
                        return false;
                    }
                });
                boolean approved = one.get();
                assertEquals(approved ? 4 : 5, many.get().size());
                assertEquals(
                        approved ? CommentState.APPROVED : CommentState.REJECTED,
                        mail.now(ids.get(2)).state());
                for (UUID id : ids) {
                    assertEquals(1, mail.now(id).version());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import news.dragoman.history.Ids;
import news.dragoman.newsroom.Conversations.Words;
import news.dragoman.newsroom.ThreadRights.Move;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.Person;
import news.dragoman.review.NoteThread;
import news.dragoman.review.NoteThread.Kind;
import news.dragoman.review.NoteThread.State;
import news.dragoman.story.Edition;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes and queries: who reads them, who settles them, and what an unanswered query keeps from being done. */
@QuarkusTest
class ConversationsTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Conversations conversations;

    @Inject
    Notices notices;

    private World.Newsroom room;
    private Edition english;
    private UUID row;

    @BeforeEach
    void Hana_has_translated_the_story_and_holds_it() {
        room = world.newsroom();
        english = scene.claimed(scene.filed(room, room.lin(), "FERRY"), "en", room.hana());
        scene.translate(english, room.hana(), "Ferries stopped", "It rained hard last night.", "No ferry left port.");
        row = scene.units(english).stream().map(Unit::id).toList().get(2);
    }

    @Test
    void a_query_goes_to_the_reporters_and_keeps_the_translation_until_one_answers() {
        var query = asks("全部停航，还是只有去镇江的？");
        assertEquals("船都没有出港。", query.quoted().orElseThrow());
        assertEquals(List.of(Notice.Kind.QUERY), told(room.lin()));
        assertTrue(refused(() -> submits()).contains("QUERIES_SETTLED"));

        answers(query, room.lin(), "全部。");
        assertEquals(State.ANSWERED, state(query));
        assertEquals(List.of(Notice.Kind.ANSWER), told(room.hana()));
        assertEquals(Stage.EDIT, submits().stage());
    }

    @Test
    void an_editor_closes_a_query_without_an_answer_only_with_a_reason() {
        var query = asks("哪个部门？");
        assertTrue(refused(() -> conversations.move(query.id(), query.version(), Move.CLOSE, " ", room.nora()))
                .contains("REASON_GIVEN"));
        assertTrue(refused(() -> conversations.move(query.id(), query.version(), Move.CLOSE, "Known.", room.hana()))
                .contains("THREAD_NOT_YOURS"));
        conversations.move(query.id(), query.version(), Move.CLOSE, "The agency has it.", room.nora());
        assertEquals(Stage.EDIT, submits().stage());
    }

    @Test
    void whoever_holds_it_carries_a_query_over_to_the_editor() {
        var query = asks("哪个部门？");
        conversations.move(query.id(), query.version(), Move.CARRY, "", room.hana());
        assertEquals(Stage.EDIT, submits().stage());
        assertEquals(State.CARRIED, state(query));
    }

    @Test
    void a_thread_that_another_settled_meanwhile_is_not_settled_again() {
        var query = asks("哪个部门？");
        conversations.move(query.id(), query.version(), Move.CARRY, "", room.hana());
        assertTrue(refused(() -> conversations.move(query.id(), query.version(), Move.CLOSE, "No.", room.nora()))
                .contains("THREAD_MOVED"));
        assertEquals(State.CARRIED, state(query));
    }

    @Test
    void reporters_read_queries_alone_and_whoever_has_no_part_in_the_story_reads_nothing() {
        conversations.begin(english.id(), row, Kind.NOTE, words("Check the tense.", room.nora()), room.hana());
        asks("哪个部门？");
        assertEquals(List.of(Kind.QUERY), kinds(room.lin()));
        assertEquals(List.of(Kind.NOTE, Kind.QUERY), kinds(room.nora()));
        assertEquals(List.of(Notice.Kind.MENTION), told(room.nora()));
        for (var stranger : List.of(room.zhou(), room.otto(), room.mod(), room.idris())) {
            if (stranger != room.idris()) {
                assertThrows(NotReadable.class, () -> conversations.of(english.id(), stranger));
            }
        }
    }

    @Test
    void what_is_sent_twice_is_said_once() {
        var words = words("哪个部门？");
        var first = conversations.begin(english.id(), row, Kind.QUERY, words, room.hana());
        var again = conversations.begin(english.id(), row, Kind.QUERY, words, room.hana());
        assertEquals(first.id(), again.id());
        assertEquals(1, conversations.of(english.id(), room.hana()).talks().size());
        assertThrows(
                NotReadable.class,
                () -> conversations.begin(english.id(), row, Kind.NOTE, words, room.nora()),
                "another's message is not hers to repeat");
    }

    @Test
    void a_translation_is_never_submitted_past_a_query_that_was_just_asked() throws Exception {
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 8; round++) {
            Hana_has_translated_the_story_and_holds_it();
            var asking = pool.submit(() -> {
                start.await();
                return tried(() -> asks("哪个部门？"));
            });
            var submitting = pool.submit(() -> {
                start.await();
                return tried(this::submits);
            });
            boolean asked = asking.get();
            boolean submitted = submitting.get();
            assertTrue(asked || submitted, "one of them comes first");
            var query = conversations.of(english.id(), room.nora()).talks();
            var entries = scene.now(english);
            if (submitted && !query.isEmpty()) {
                assertTrue(
                        entries.movedAt().compareTo(query.get(0).thread().openedAt()) <= 0
                                || query.get(0).thread().state() != State.OPEN,
                        "submitted past an open query");
            }
        }
        pool.shutdown();
    }

    private static boolean tried(Callable<?> what) throws Exception {
        try {
            what.call();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private NoteThread asks(String text) {
        return conversations.begin(english.id(), row, Kind.QUERY, words(text), room.hana());
    }

    private void answers(NoteThread thread, Person person, String text) {
        conversations.reply(thread.id(), words(text), person);
    }

    private Edition submits() {
        return scene.take(Step.SUBMIT, english, room.hana());
    }

    private static Words words(String text, Person... tell) {
        return new Words(
                Ids.next(),
                text,
                Set.copyOf(List.of(tell).stream().map(Person::id).toList()));
    }

    private State state(NoteThread thread) {
        return conversations.of(english.id(), room.nora()).talks().stream()
                .filter(t -> t.thread().id().equals(thread.id()))
                .findFirst()
                .orElseThrow()
                .thread()
                .state();
    }

    private List<Kind> kinds(Person person) {
        return conversations.of(english.id(), person).talks().stream()
                .map(t -> t.thread().kind())
                .toList();
    }

    private List<Notice.Kind> told(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.latest(person.id(), null, 10).stream()
                        .map(Notice::kind)
                        .toList());
    }

    private static List<String> refused(Runnable step) {
        return assertThrows(Refusal.class, step::run).refused().reasons().stream()
                .map(news.dragoman.workflow.Reason::code)
                .toList();
    }
}

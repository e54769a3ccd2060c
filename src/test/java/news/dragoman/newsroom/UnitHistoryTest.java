package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.translation.EarlierText;
import news.dragoman.translation.EarlierText.Why;
import news.dragoman.translation.Merge;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitSuggestion;
import news.dragoman.translation.UnitSuggestion.Outcome;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is written over is found again, and what somebody had typed reaches whoever has the translation now. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitHistoryTest {

    /** As measured for an autosave; putting aside what stood there adds its line and its text. */
    private static final int STATEMENTS = 6;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    UnitWriting writing;

    @Inject
    UnitHistory history;

    @Inject
    UnitSuggesting suggesting;

    @Inject
    Restructuring restructuring;

    @Inject
    Losses losses;

    @Inject
    Presence presence;

    @Inject
    Workbench workbench;

    @Inject
    Claims claims;

    @Inject
    EntityManager em;

    @Inject
    SessionFactory sessions;

    private World.Newsroom room;
    private Edition english;

    @BeforeEach
    void Hana_translates() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room), "en", room.hana());
    }

    @Test
    void autosaves_put_nothing_aside_and_touch_the_row_alone() {
        type("Ferries", false, room.hana());
        type("Ferries idle", false, room.hana());
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        type("Ferries idle for a third day", false, room.hana());
        long took = statistics.getPrepareStatementCount() - before;
        System.out.println("An autosave takes " + took + " statements with reading the row");
        assertTrue(took <= STATEMENTS + 1, () -> took + " statements"); // the test reads the row itself
        assertEquals(List.of(), texts());
    }

    @Test
    void confirmed_words_are_put_aside_when_they_are_written_over() {
        type("Ferries idle", true, room.hana());
        assertEquals(List.of(), texts());
        type("Ferries stand", false, room.hana());
        type("Ferries stand still", true, room.hana());
        assertEquals(List.of("Ferries idle"), texts());
        assertEquals(Why.CONFIRMED, past().get(0).why());
    }

    @Test
    void one_persons_writing_is_put_aside_every_five_minutes() {
        type("Ferries", false, room.hana());
        type("Ferries idle", false, room.hana());
        aMomentAgo(Duration.ofMinutes(5));
        type("Ferries idle for", false, room.hana());
        type("Ferries idle for a third day", false, room.hana());
        assertEquals(List.of("Ferries idle"), texts());
        assertEquals(Why.AGE, past().get(0).why());
    }

    @Test
    void whoever_writes_over_another_leaves_his_words_among_the_earlier_ones() {
        type("Ferries idle", false, room.hana());
        handsOn();
        type("Boats idle", false, room.idris());
        type("Boats idle again", false, room.idris());
        assertEquals(List.of("Ferries idle"), texts());
        var kept = past().get(0);
        assertEquals(Why.OVERWRITTEN, kept.why());
        assertEquals(room.hana().id(), kept.writtenBy());
    }

    @Test
    void two_texts_that_meet_are_both_kept_once_whatever_is_chosen() {
        int read = row().version();
        type("Ferries idle", false, room.hana());
        var late = new Save(UUID.randomUUID(), read, "Third day");
        assertInstanceOf(Saved.Stale.class, save(late, false, room.hana()));
        assertInstanceOf(Saved.Stale.class, save(late, false, room.hana()));
        assertEquals(List.of("Third day"), texts(), "what stands there is not among the earlier ones");
        type("Third day", false, room.hana());
        assertEquals(List.of("Ferries idle"), texts());
        type("Third day, ferries idle", false, room.hana());
        assertEquals(List.of("Third day", "Ferries idle"), texts());
        assertTrue(past().stream().allMatch(t -> t.why() == Why.CONFLICT));
    }

    @Test
    void an_earlier_text_is_taken_back_as_its_writers_and_what_stood_there_is_kept() {
        type("Ferries idle", false, room.hana());
        handsOn();
        type("Boats idle", false, room.idris());
        var earlier = past().get(0);
        assertInstanceOf(
                Saved.Stale.class,
                writing.takeBack(english.id(), row().id(), earlier.id(), row().version() - 1, room.idris()));
        writing.takeBack(english.id(), row().id(), earlier.id(), row().version(), room.idris());
        writing.takeBack(english.id(), row().id(), earlier.id(), row().version() - 1, room.idris());
        assertEquals("Ferries idle", row().text());
        assertEquals(room.hana().id(), row().translatorId().orElseThrow(), "credit follows the words");
        assertEquals(List.of("Boats idle"), texts());
        assertThrows(
                NotReadable.class,
                () -> writing.takeBack(english.id(), scene.units(english).get(1).id(), earlier.id(), 0, room.idris()));
        assertThrows(
                Refusal.class,
                () -> writing.takeBack(english.id(), row().id(), earlier.id(), row().version(), room.hana()));
    }

    @Test
    void earlier_texts_are_read_by_whoever_reads_the_working_copy_and_nobody_else() {
        type("Ferries idle", true, room.hana());
        type("Boats idle", false, room.hana());
        assertEquals(
                1, history.of(english.id(), row().id(), room.nora()).earlier().size());
        assertThrows(NotReadable.class, () -> history.of(english.id(), row().id(), room.mod()));
        assertThrows(NotReadable.class, () -> history.of(english.id(), row().id(), room.dara()));
        assertThrows(NotReadable.class, () -> history.of(english.id(), UUID.randomUUID(), room.hana()));
        Number lying = (Number) QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(
                                "select count(*) from earlier_text t join kept_text k on k.id = t.text_id"
                                        + " where t.edition_id = ?1 and k.content = 'Ferries idle'")
                        .setParameter(1, english.id())
                        .getSingleResult());
        assertEquals(1, lying.intValue(), "the words lie in the table of texts");
    }

    @Test
    void a_former_holder_who_saved_nothing_reads_on_knows_why_and_offers_what_he_typed() {
        scene.take(Step.TAKE_OVER, english, room.nora(), "It is due in ten minutes.");
        scene.take(Step.CLAIM, english, room.idris());
        var loss = losses.of(english.id(), room.hana()).orElseThrow();
        assertEquals(Step.TAKE_OVER, loss.step());
        assertEquals(room.nora().id(), loss.by());
        assertEquals("It is due in ten minutes.", loss.reason());
        assertEquals(6, workbench.of(english.id(), room.hana()).units().size());
        assertEquals(true, onTheDesk(room.hana()), "the desk judges as the page does");

        var id = UUID.randomUUID();
        assertEquals(id, suggest(id, "Ferries idle", room.hana()).id());
        assertEquals(id, suggest(id, "Ferries idle", room.hana()).id(), "offered twice it is offered once");
        type("Boats idle", false, room.idris());
        assertThrows(Refusal.class, () -> suggesting.accept(english.id(), id, room.hana()));
        suggesting.accept(english.id(), id, room.idris());
        suggesting.dismiss(english.id(), id, room.idris());
        assertEquals("Ferries idle", row().text());
        assertEquals(room.hana().id(), row().translatorId().orElseThrow());
        assertEquals(List.of("Boats idle"), texts());
        var kept = suggesting.of(english.id(), room.nora());
        assertEquals(
                List.of(Outcome.ACCEPTED),
                kept.stream().flatMap(s -> s.outcome().stream()).toList());
    }

    @Test
    void suggestions_never_go_away_by_themselves_and_a_withdrawn_one_stays_on_record() {
        handsOn();
        var first = suggest(UUID.randomUUID(), "Ferries idle", room.hana());
        var second = suggest(UUID.randomUUID(), "Ferries wait", room.hana());
        assertThrows(Refusal.class, () -> suggesting.withdraw(english.id(), first.id(), room.idris()));
        suggesting.withdraw(english.id(), first.id(), room.hana());
        suggesting.dismiss(english.id(), second.id(), room.idris());
        assertEquals(
                List.of(Outcome.DISMISSED, Outcome.WITHDRAWN),
                history.of(english.id(), row().id(), room.nora()).suggestions().stream()
                        .flatMap(s -> s.outcome().stream())
                        .toList());
    }

    @Test
    void a_suggestion_for_a_row_that_was_merged_away_waits_and_is_back_beside_the_row_with_it() {
        handsOn();
        scene.translate(english, room.idris(), "Sentence.");
        var rows = scene.units(english);
        var kept = rows.get(3);
        var merged = rows.get(4);
        var suggestion = suggesting
                .suggest(english.id(), merged.id(), UUID.randomUUID(), "Perhaps tomorrow.", room.hana())
                .orElseThrow();
        restructuring.take(
                english.id(),
                new Restructuring.Wish(
                        UUID.randomUUID(), 0, Map.of(kept.id(), kept.version(), merged.id(), merged.version())),
                new Merge(List.of(kept.id(), merged.id())),
                room.idris());
        assertEquals(5, scene.units(english).size());
        assertThrows(Refusal.class, () -> suggesting.accept(english.id(), suggestion.id(), room.idris()));
        var past = history.of(english.id(), merged.id(), room.idris());
        assertTrue(past.unit().isEmpty());
        assertTrue(past.suggestions().get(0).open(), "nothing closes it by itself");
        // What Hana types for the row later still, on a page that has not heard of the merge, reaches Idris too.
        assertTrue(suggesting
                .suggest(english.id(), merged.id(), UUID.randomUUID(), "Tomorrow, they say.", room.hana())
                .isPresent());
        restructuring.undo(english.id(), UUID.randomUUID(), null, room.idris());
        suggesting.accept(english.id(), suggestion.id(), room.idris());
        assertEquals("Perhaps tomorrow.", scene.words(english).get(4));
    }

    @Test
    void nobody_suggests_who_never_had_it_or_has_it_and_nothing_empty_is_suggested() {
        assertThrows(Refusal.class, () -> suggest(UUID.randomUUID(), "Mine", room.hana()));
        assertThrows(Refusal.class, () -> suggest(UUID.randomUUID(), "An editor's", room.nora()));
        assertThrows(NotReadable.class, () -> suggest(UUID.randomUUID(), "Not hers to read", room.dara()));
        handsOn();
        assertThrows(Refusal.class, () -> suggest(UUID.randomUUID(), "  ", room.hana()));
        assertThrows(Refusal.class, () -> suggest(UUID.randomUUID(), "with\u202E a mark", room.hana()));
        assertThrows(
                NotReadable.class,
                () -> suggesting.suggest(
                        english.id(), UUID.randomUUID(), UUID.randomUUID(), "No such row", room.hana()));
        type("Ferries idle", false, room.idris());
        assertTrue(suggesting
                .suggest(english.id(), row().id(), UUID.randomUUID(), "Ferries idle", room.hana())
                .isEmpty());
    }

    @Test
    void who_looks_is_known_until_he_leaves() {
        presence.note(english.id(), false, room.nora());
        presence.note(english.id(), false, room.hana());
        presence.note(english.id(), false, room.nora());
        assertEquals(List.of(room.nora().id()), others(room.hana()));
        presence.note(english.id(), true, room.nora());
        assertEquals(List.of(), others(room.hana()));
        assertThrows(NotReadable.class, () -> presence.note(english.id(), false, room.mod()));
    }

    private List<UUID> others(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> presence.others(english.id(), person));
    }

    private Object onTheDesk(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery("select ?1 = any(hands) from desk_row where edition_id = ?2")
                        .setParameter(1, person.id())
                        .setParameter(2, english.id())
                        .getSingleResult());
    }

    /** Hana's time is over in the middle of her work, and Idris claims. */
    private void handsOn() {
        QuarkusTransaction.requiringNew()
                .run(() -> claims.open(english.id())
                        .orElseThrow()
                        .renew(Instant.now().minusSeconds(60), Duration.ZERO));
        scene.take(Step.CLAIM, english, room.idris());
    }

    private UnitSuggestion suggest(UUID id, String words, Person person) {
        return suggesting.suggest(english.id(), row().id(), id, words, person).orElseThrow();
    }

    private Saved type(String words, boolean confirmed, Person person) {
        var saved = save(new Save(UUID.randomUUID(), row().version(), words), confirmed, person);
        assertInstanceOf(Saved.Kept.class, saved);
        return saved;
    }

    private Saved save(Save save, boolean confirmed, Person person) {
        return writing.save(english.id(), row().id(), save, confirmed, person);
    }

    private Unit row() {
        return scene.units(english).get(0);
    }

    private List<EarlierText> past() {
        return history.of(english.id(), row().id(), room.nora()).earlier();
    }

    private List<String> texts() {
        return past().stream().map(EarlierText::text).toList();
    }

    private void aMomentAgo(Duration time) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update unit set kept_at = kept_at - cast(?1 as interval) where id = ?2")
                        .setParameter(1, time.toString())
                        .setParameter(2, row().id())
                        .executeUpdate());
    }
}

package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.people.Desks;
import news.dragoman.people.Person;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.FrozenUnit;
import news.dragoman.story.Passage;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Add;
import news.dragoman.translation.Arrangement;
import news.dragoman.translation.Merge;
import news.dragoman.translation.MoveParagraph;
import news.dragoman.translation.Omit;
import news.dragoman.translation.Operation;
import news.dragoman.translation.RandomOperations;
import news.dragoman.translation.Remove;
import news.dragoman.translation.RowState;
import news.dragoman.translation.Side;
import news.dragoman.translation.Split;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperation;
import news.dragoman.translation.UnitOperations;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.AtOnce;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hana restructures her translation, on the real database. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestructuringTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    Restructuring restructuring;

    @Inject
    UnitWriting writing;

    @Inject
    UnitOperations operations;

    @Inject
    Versions versions;

    @Inject
    Claims claims;

    @Inject
    Desks desks;

    private World.Newsroom room;
    private Edition english;

    @BeforeEach
    void Hana_has_translated_six_sentences() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translate(
                english, room.hana(), "Third day", "Waiting.", "WANGDU", "It rained.", "It may end.", "Nobody left.");
    }

    @Test
    void a_merged_row_counts_once_and_one_left_out_is_no_more_to_do() {
        var rows = ids();
        done(new Merge(rows.subList(3, 5)), room.hana());
        done(new Omit(rows.get(1), "The headline says it."), room.hana());
        assertEquals(
                List.of("Third day", "", "WANGDU", "It rained. It may end.", "Nobody left."), scene.words(english));

        scene.take(Step.SUBMIT, english, room.hana());

        var version = submitted();
        assertEquals(5, version.units().size());
        assertEquals(
                List.of("Third day", "WANGDU", "It rained. It may end.", "Nobody left."),
                version.passages().stream().map(Passage::text).toList(),
                "nothing is composed from what is left out");
        var leftOut = version.units().stream().filter(FrozenUnit::omitted).toList();
        assertEquals(1, leftOut.size());
        assertEquals("The headline says it.", leftOut.get(0).omission().orElseThrow());
        assertEquals(2, version.units().get(3).segments().size());
    }

    @Test
    void an_unfinished_row_still_stops_a_submission() {
        done(new Split(ids().get(3), 3), room.hana());
        var second = scene.units(english).get(4);
        save(second, "", room.hana());
        var refusal = assertThrows(Refusal.class, () -> scene.take(Step.SUBMIT, english, room.hana()));
        assertEquals(
                List.of(new Reason("ALL_ACCOUNTED", List.of("1"))),
                refusal.refused().reasons());
        done(new Remove(second.id()), room.hana());
        scene.take(Step.SUBMIT, english, room.hana());
    }

    @Test
    void whoever_undoes_gets_every_word_back_across_sessions_and_only_his_own() {
        var before = rows();
        var rows = ids();
        done(new Merge(rows.subList(3, 5)), room.hana());
        done(new Omit(rows.get(5), ""), room.hana());
        done(new Add(rows.get(5), true, "Ferries carry 3,000 a day.", "The almanac."), room.hana());
        done(new MoveParagraph(rows.get(5), rows.get(3), Side.BEFORE), room.hana());
        refused("UNDO_NOTHING", () -> {
            passTo(room.idris());
            restructuring.undo(english.id(), UUID.randomUUID(), null, room.idris());
        });
        passTo(room.hana());
        for (int i = 0; i < 4; i++) {
            restructuring.undo(english.id(), UUID.randomUUID(), null, room.hana());
        }
        assertEquals(before, rows());
        refused("UNDO_NOTHING", () -> restructuring.undo(english.id(), UUID.randomUUID(), null, room.hana()));
        assertEquals(8, operations.count(english.id()), "what was done and undone stays on record");
        assertTrue(operations.standing(english.id()).isEmpty());
    }

    @Test
    void a_wish_sent_twice_is_done_once() {
        var wish = new Restructuring.Wish(UUID.randomUUID(), 0, versions());
        var merge = new Merge(ids().subList(3, 5));
        var first = (Restructured.Done) restructuring.take(english.id(), wish, merge, room.hana());
        var second = (Restructured.Done) restructuring.take(english.id(), wish, merge, room.hana());
        assertEquals(first.operation().id(), second.operation().id());
        assertEquals(5, scene.units(english).size());
        var undo = UUID.randomUUID();
        restructuring.undo(english.id(), undo, first.operation().id(), room.hana());
        restructuring.undo(english.id(), undo, first.operation().id(), room.hana());
        assertEquals(6, scene.units(english).size());
        refused("UNDO_NOTHING", () -> restructuring.undo(english.id(), UUID.randomUUID(), null, room.hana()));
    }

    @Test
    void a_window_that_read_other_words_or_another_order_changes_nothing() {
        var rows = ids();
        var wish = new Restructuring.Wish(UUID.randomUUID(), 0, versions());
        save(scene.units(english).get(3), "It rained all day.", room.hana());
        var stale = (Restructured.Stale) restructuring.take(english.id(), wish, new Split(rows.get(3), 3), room.hana());
        assertEquals(Set.of(rows.get(3)), stale.rewritten());

        done(new Merge(rows.subList(3, 5)), room.hana());
        var later = (Restructured.Stale) restructuring.take(
                english.id(),
                new Restructuring.Wish(UUID.randomUUID(), 0, Map.of()),
                new MoveParagraph(rows.get(5), rows.get(3), Side.BEFORE),
                room.hana());
        assertEquals(1, later.number());
        assertEquals(5, scene.units(english).size());
    }

    @Test
    void what_was_typed_into_a_row_that_is_gone_or_left_out_is_refused_with_the_reason() {
        var rows = scene.units(english);
        done(new Merge(ids().subList(3, 5)), room.hana());
        refused("ROW_GONE", () -> save(rows.get(4), "Typed in another window.", room.hana()));
        done(new Omit(rows.get(5).id(), ""), room.hana());
        refused("ROW_OMITTED", () -> save(scene.units(english).get(4), "Typed all the same.", room.hana()));
        assertThrows(
                NotReadable.class,
                () -> writing.save(
                        english.id(), UUID.randomUUID(), new Save(UUID.randomUUID(), 0, "x"), true, room.hana()));

        restructuring.undo(english.id(), UUID.randomUUID(), null, room.hana());
        restructuring.undo(english.id(), UUID.randomUUID(), null, room.hana());
        var old = writing.save(
                english.id(),
                rows.get(4).id(),
                new Save(UUID.randomUUID(), rows.get(4).version(), "On the old base."),
                true,
                room.hana());
        assertInstanceOf(Saved.Stale.class, old, "a row that came back is no older one");
    }

    @Test
    void the_desk_may_want_a_reason_for_leaving_out() {
        QuarkusTransaction.requiringNew()
                .run(() -> desks.findById(room.desk().id()).askWhyLeftOut(true));
        refused("OMISSION_REASON", () -> done(new Omit(ids().get(1), "  "), room.hana()));
        done(new Omit(ids().get(1), "Repeats the headline."), room.hana());
        assertEquals(
                "Repeats the headline.", scene.units(english).get(1).omission().orElseThrow());
    }

    @Test
    void the_desk_finds_a_headline_as_its_rows_stand() {
        done(new Add(ids().get(0), false, "of storms", "The weather service."), room.hana());
        assertEquals("third day of storms", headlineOnTheDesk());
        done(new Remove(ids().get(1)), room.hana());
        assertEquals("third day", headlineOnTheDesk());
    }

    private String headlineOnTheDesk() {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(operations
                        .getEntityManager()
                        .createNativeQuery("select headline from desk_words where edition_id = ?1")
                        .setParameter(1, english.id())
                        .getSingleResult()))
                .strip();
    }

    @Test
    void words_that_cannot_be_kept_are_refused_in_reasons_and_origins_too() {
        refused("TEXT_BIDI_OVERRIDE", () -> done(new Omit(ids().get(1), "a\u202Eb"), room.hana()));
        refused("TEXT_NUL", () -> done(new Add(ids().get(3), false, "x", "a\u0000"), room.hana()));
        refused("TEXT_TOO_LONG", () -> done(new Add(ids().get(3), false, "x".repeat(20_001), "a"), room.hana()));
    }

    @Test
    void nobody_restructures_who_may_not_write() {
        var merge = new Merge(ids().subList(3, 5));
        refused("WRITER", () -> done(merge, room.idris()));
        assertThrows(NotReadable.class, () -> done(merge, room.mod()));
        refused("WRITER", () -> done(merge, room.dara()));
        var original = scene.in(english, "zh-Hans");
        scene.take(Step.CLAIM, original, room.wei());
        assertThrows(
                NotReadable.class,
                () -> restructuring.take(
                        original.id(), new Restructuring.Wish(UUID.randomUUID(), 0, Map.of()), merge, room.wei()));
        scene.take(Step.SUBMIT, english, room.hana());
        refused("WRITER", () -> done(merge, room.hana()));
        scene.take(Step.CLAIM, english, room.nora());
        done(merge, room.nora());
        assertEquals(1, operations.standing(english.id()).size());
    }

    @Test
    void who_moves_rows_has_had_a_hand_in_the_text() {
        passTo(room.idris());
        done(new MoveParagraph(ids().get(5), ids().get(3), Side.BEFORE), room.idris());
        scene.take(Step.SUBMIT, english, room.idris());
        scene.take(Step.CLAIM, english, room.idris());
        refused("FOUR_EYES", () -> scene.take(Step.SIGN_OFF, english, room.idris()));
    }

    @RepeatedTest(3)
    void of_two_windows_that_restructure_at_once_one_does_and_the_other_is_told() throws Exception {
        var rows = ids();
        var seen = versions();
        var answers = AtOnce.all(Stream.<Operation>of(
                        new Merge(rows.subList(3, 5)), new Omit(rows.get(4), ""), new Split(rows.get(3), 3))
                .<Callable<Object>>map(o -> () -> restructuring.take(
                        english.id(), new Restructuring.Wish(UUID.randomUUID(), 0, seen), o, room.hana()))
                .toList());
        assertEquals(
                1, answers.stream().filter(Restructured.Done.class::isInstance).count(), answers::toString);
        assertEquals(
                2, answers.stream().filter(Restructured.Stale.class::isInstance).count(), answers::toString);
        assertEquals(1, operations.count(english.id()));
        sound();
    }

    @RepeatedTest(5)
    void a_save_that_meets_a_merge_is_in_the_merged_row_or_told_of_it() throws Exception {
        var rows = scene.units(english);
        var seen = versions();
        var answers = AtOnce.all(List.of(
                () -> save(rows.get(4), "Typed at the same moment.", room.hana()),
                () -> restructuring.take(
                        english.id(),
                        new Restructuring.Wish(UUID.randomUUID(), 0, seen),
                        new Merge(rows.subList(3, 5).stream().map(Unit::id).toList()),
                        room.hana())));
        boolean saved = answers.get(0) instanceof Saved.Kept;
        boolean merged = answers.get(1) instanceof Restructured.Done;
        assertTrue(saved ^ merged, answers::toString);
        assertEquals(saved, scene.words(english).contains("Typed at the same moment."));
        sound();
    }

    @Test
    void a_random_walk_through_the_database_leads_back_to_the_start() {
        walk(250);
    }

    @Test
    @Tag("exhaustive")
    void a_random_walk_of_ten_thousand_operations_through_the_database_leads_back_to_the_start() {
        walk(10_000);
    }

    private void walk(int steps) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("Random walk through the database with -Dseed=" + seed);
        var random = new RandomOperations(seed);
        var before = rows();
        var segments = new Arrangement(before, english.language()).segments();
        List<UUID> gone = new ArrayList<>();
        int depth = 0;
        int refused = 0;
        for (int i = 0; i < steps; i++) {
            var now = scene.units(english);
            var seen = now.stream().collect(Collectors.toMap(Unit::id, Unit::version));
            try {
                if (depth > 0 && random.oneIn(5)) {
                    restructuring.undo(english.id(), UUID.randomUUID(), null, room.hana());
                    depth--;
                } else {
                    var operation = random.next(now.stream().map(Unit::row).toList(), gone);
                    var answer = restructuring.take(
                            english.id(),
                            new Restructuring.Wish(UUID.randomUUID(), count(), seen),
                            operation,
                            room.hana());
                    var line = assertInstanceOf(Restructured.Done.class, answer).operation();
                    depth++;
                    if (operation instanceof Remove remove) {
                        gone.add(remove.unit());
                    }
                    assertNotNull(line.id());
                }
            } catch (Refusal refusal) {
                refused++;
            }
            var arrangement = new Arrangement(rows(), english.language());
            assertEquals(java.util.Optional.empty(), arrangement.fault(), "step " + i + " of seed " + seed);
            assertEquals(segments, arrangement.segments(), "step " + i + " of seed " + seed);
        }
        System.out.println(steps + " steps, " + refused + " refused, " + depth + " to undo");
        while (depth-- > 0) {
            restructuring.undo(english.id(), UUID.randomUUID(), null, room.hana());
        }
        assertEquals(before, rows(), "seed " + seed);
    }

    private int count() {
        return QuarkusTransaction.requiringNew().call(() -> operations.count(english.id()));
    }

    private void sound() {
        assertEquals(java.util.Optional.empty(), new Arrangement(rows(), english.language()).fault());
    }

    private UnitOperation done(Operation operation, Person person) {
        var answer = restructuring.take(
                english.id(), new Restructuring.Wish(UUID.randomUUID(), count(), versions()), operation, person);
        return assertInstanceOf(Restructured.Done.class, answer).operation();
    }

    private Saved save(Unit unit, String text, Person person) {
        return writing.save(english.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), text), true, person);
    }

    private void passTo(Person person) {
        QuarkusTransaction.requiringNew()
                .run(() -> claims.open(english.id())
                        .orElseThrow()
                        .renew(Instant.now().minusSeconds(60), Duration.ZERO));
        newsroom.take(Step.CLAIM, english.id(), person, Ask.at(0));
    }

    private List<UUID> ids() {
        return scene.units(english).stream().map(Unit::id).toList();
    }

    private List<RowState> rows() {
        return scene.units(english).stream().map(Unit::row).toList();
    }

    private Map<UUID, Integer> versions() {
        return scene.units(english).stream().collect(Collectors.toMap(Unit::id, Unit::version));
    }

    private Version submitted() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var version = versions.ofEdition(english.id()).stream()
                    .filter(v -> v.cutAt() == Version.CutAt.SUBMITTED)
                    .findFirst()
                    .orElseThrow();
            version.units().size();
            version.units().forEach(FrozenUnit::text);
            version.passages();
            return version;
        });
    }

    private static void refused(String code, Runnable what) {
        var refusal = assertThrows(Refusal.class, what::run);
        assertEquals(
                List.of(code),
                refusal.refused().reasons().stream().map(Reason::code).toList());
    }
}

package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Entry;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.Person;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.DroppedUnit;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lin corrects the ferry story while Hana translates it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceMovesTest {

    private static final String[] WORDS = {
        "Ferries idle for third day",
        "After the rain they still wait on the pier.",
        "Wangdu Harbour",
        "It rained yesterday and no ship left port.",
        "Harbour staff say service may resume tomorrow.",
        "Nobody left the pier."
    };

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    UnitWriting writing;

    @Inject
    Resolving resolving;

    @Inject
    Suggesting suggesting;

    @Inject
    Blocks blocks;

    @Inject
    SourceChanges changes;

    @Inject
    CatchingUp catchingUp;

    @Inject
    Versions versions;

    @Inject
    Notices notices;

    @Inject
    EntityManager database;

    private World.Newsroom room;
    private Edition original;
    private Edition english;

    @BeforeEach
    void Hana_has_translated_it() {
        room = world.newsroom();
        original = scene.ferry(room);
        english = scene.claimed(original, "en", room.hana());
        scene.translateFirst(english, room.hana(), WORDS);
    }

    @Test
    void a_changed_sentence_keeps_its_translation_and_is_marked_with_what_was_and_what_is() {
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        assertEquals(List.of(WORDS), scene.words(english));
        var change = only(moved());
        assertEquals(SourceChange.Kind.CHANGED, change.kind());
        assertEquals(unit(4).id(), change.unit());
        assertEquals("港口的人说明天可以恢复。", change.sentences().get(0).was());
        assertEquals("港口的人说后天可以恢复。", change.sentences().get(0).now());
        assertEquals(List.of(1, 2), pinnedAndAligned());
    }

    @Test
    void she_cannot_submit_before_she_has_looked_and_can_afterwards() {
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        assertEquals(List.of("CHANGES_RESOLVED"), refused(() -> scene.take(Step.SUBMIT, english, room.hana())));
        save(unit(4), "Harbour staff say service may resume the day after.", false, room.hana());
        assertEquals(1, moved().size(), "a draft resolves nothing");
        save(unit(4), "Harbour staff say service may resume the day after tomorrow.", true, room.hana());
        assertEquals(List.of(), moved());
        assertEquals(List.of(2, 2), pinnedAndAligned());
        assertEquals(Stage.EDIT, scene.take(Step.SUBMIT, english, room.hana()).stage());
    }

    @Test
    void words_that_still_hold_stay_and_moving_the_pin_waits_for_the_last() {
        scene.sends(original, room.lin(), "昨天下雨，船没有出港。港口的人说明天", "昨夜下雨，船没有出港。港口的人说后天");
        assertEquals(2, moved().size());
        resolving.stillValid(english.id(), unit(3).id(), null, Set.of(), room.hana());
        assertEquals(List.of(1, 2), pinnedAndAligned());
        resolving.stillValid(english.id(), unit(4).id(), null, Set.of(), room.hana());
        resolving.stillValid(english.id(), unit(4).id(), null, Set.of(), room.hana());
        assertEquals(List.of(2, 2), pinnedAndAligned());
        assertEquals(List.of(WORDS), scene.words(english));
    }

    @Test
    void new_sentences_come_as_empty_units_at_their_places() {
        scene.sends(original, room.lin(), "船没有出港。港口", "船没有出港。两所学校停课。港口");
        scene.sends(original, room.lin(), "没有人离开码头。", "没有人离开码头。\n面摊卖完了最后一碗面。\n一名船员在唱歌。他的狗听着。");
        var units = scene.units(english);
        assertEquals(
                List.of(WORDS[0], WORDS[1], WORDS[2], WORDS[3], "", WORDS[4], WORDS[5], "", "", ""),
                units.stream().map(Unit::text).toList());
        assertEquals(units.get(3).blockId(), units.get(4).blockId(), "in its paragraph");
        assertEquals(5, units.stream().skip(3).map(Unit::blockId).distinct().count() + 1, "two new paragraphs");
        assertEquals(units.get(8).blockId(), units.get(9).blockId(), "of which one has two sentences");
        assertEquals(
                List.of(SourceChange.Kind.NEW, SourceChange.Kind.NEW, SourceChange.Kind.NEW, SourceChange.Kind.NEW),
                moved().stream().map(SourceChange::kind).toList());
        assertEquals(List.of("ALL_ACCOUNTED"), refused(() -> scene.take(Step.SUBMIT, english, room.hana())));
        for (Unit unit : scene.units(english)) {
            if (unit.text().isEmpty()) {
                save(unit, "A new sentence.", true, room.hana());
            }
        }
        assertEquals(List.of(3, 3), pinnedAndAligned());
    }

    @Test
    void a_sentence_that_is_gone_leaves_its_unit_until_it_is_dropped_and_its_words_are_kept() {
        scene.sends(original, room.lin(), "港口的人说明天可以恢复。", "");
        assertEquals(SourceChange.Kind.GONE, only(moved()).kind());
        assertEquals(List.of(WORDS), scene.words(english));
        var gone = unit(4);
        var other = unit(3);
        assertEquals(
                List.of("UNIT_NOT_GONE"),
                refused(() -> resolving.drop(english.id(), other.id(), other.version(), room.hana())));
        assertTrue(resolving.drop(english.id(), gone.id(), gone.version() - 1, room.hana()) instanceof Saved.Stale);
        resolving.drop(english.id(), gone.id(), gone.version(), room.hana());
        resolving.drop(english.id(), gone.id(), gone.version(), room.hana());
        assertEquals(5, scene.units(english).size());
        assertEquals(List.of(2, 2), pinnedAndAligned());
        var dropped = QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "from DroppedUnit d join fetch d.text where d.unitId = ?1", DroppedUnit.class)
                        .setParameter(1, gone.id())
                        .getResultList());
        assertEquals(List.of(WORDS[4]), dropped.stream().map(DroppedUnit::text).toList());
    }

    @Test
    void words_whose_sentence_is_gone_may_stay_as_an_addition() {
        scene.sends(original, room.lin(), "港口的人说明天可以恢复。", "");
        resolving.stillValid(english.id(), unit(4).id(), null, Set.of(), room.hana());
        assertEquals(List.of(), unit(4).links());
        assertEquals(List.of(2, 2), pinnedAndAligned());
    }

    @Test
    void what_was_taken_out_and_comes_back_finds_its_translation() {
        scene.sends(original, room.lin(), "港口的人说明天可以恢复。", "");
        scene.sends(original, room.lin(), "昨天下雨，船没有出港。", "昨天下雨，船没有出港。港口的人说明天可以恢复。");
        assertEquals(List.of(WORDS), scene.words(english));
        assertEquals(List.of(), moved());
        assertEquals(List.of(3, 3), pinnedAndAligned());
    }

    @Test
    void a_change_that_is_taken_back_leaves_nothing_to_do() {
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        scene.sends(original, room.lin(), "后天可以恢复", "明天可以恢复");
        assertEquals(List.of(), moved());
        scene.take(Step.SUBMIT, english, room.hana());
        assertEquals(Stage.EDIT, scene.now(english).stage());
    }

    @Test
    void a_version_without_other_words_is_not_sent_and_none_without_a_note() {
        assertEquals(
                List.of("TEXT_CHANGED"),
                refused(() -> scene.take(Step.UPDATE_SOURCE, original, room.lin(), "Nothing.")));
        var ask = Ask.at(scene.now(original).version());
        assertEquals(
                List.of("TEXT_CHANGED", "NOTE_GIVEN"),
                refused(() -> newsroom.take(Step.UPDATE_SOURCE, original.id(), room.lin(), ask)));
        assertEquals(List.of("SENDER"), refused(() -> scene.sends(original, room.nora(), "明天", "后天")));
    }

    @Test
    void a_minor_change_is_marked_and_blocks_nothing() {
        scene.sends(original, room.lin(), Version.Weight.MINOR, "明天可以恢复", "明天可能恢复");
        assertEquals(1, moved().size());
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        assertEquals(Stage.READY, scene.now(english).stage());
        assertEquals(List.of(1, 2), pinnedAndAligned());
    }

    @Test
    void what_only_a_minor_version_changed_blocks_nothing_though_another_sentence_was_changed_for_good() {
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        scene.sends(original, room.lin(), Version.Weight.MINOR, "没有人离开码头。", "没有人肯离开码头。");
        assertEquals(2, moved().size());
        var refusal = assertThrows(Refusal.class, () -> scene.take(Step.SUBMIT, english, room.hana()));
        assertEquals(List.of("1"), refusal.refused().reasons().get(0).args());
        resolving.stillValid(english.id(), unit(4).id(), null, Set.of(), room.hana());
        scene.take(Step.SUBMIT, english, room.hana());
        assertEquals(List.of(1, 3), pinnedAndAligned());
    }

    @Test
    void a_suggestion_changes_nothing_until_it_is_taken_in_and_not_over_words_that_changed_since() {
        scene.take(Step.CLAIM, original, room.wei());
        suggests("明天可以恢复", "后天可以恢复");
        suggests("没有人离开码头。", "没有人肯离开码头。");
        assertEquals(List.of(), moved());
        var open = suggesting.openOn(original.id(), room.wei());
        assertEquals(2, open.size());
        assertThrows(
                Refusal.class,
                () -> suggesting.accept(original.id(), open.get(0).id(), room.lin()));
        suggesting.accept(original.id(), open.get(0).id(), room.wei());
        scene.sends(original, room.wei(), "没有人离开码头。", "没有人能离开码头。");
        assertEquals(
                List.of("SUGGESTION_STALE"),
                refused(() -> suggesting.accept(original.id(), open.get(1).id(), room.wei())));
        suggesting.decline(original.id(), open.get(1).id(), room.wei());
        assertEquals(List.of(), suggesting.openOn(original.id(), room.wei()));
        assertEquals(2, moved().size());
        scene.take(Step.RELEASE, original, room.wei());
        assertEquals(List.of(Reason.MOVED_ON), refused(() -> suggests("昨天下雨", "昨夜下雨")), "now he may send it himself");
    }

    private void suggests(String from, String to) {
        var block = QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(original.id()).stream()
                        .filter(b -> b.text().contains(from))
                        .findFirst()
                        .orElseThrow());
        suggesting.suggest(
                original.id(),
                List.of(new SourceUpdates.Words(
                        block.id(), block.version(), block.text().replace(from, to))),
                room.lin());
    }

    @Test
    void in_edit_the_editor_resolves_or_signs_as_pinned() {
        scene.take(Step.SUBMIT, english, room.hana());
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        assertEquals(1, moved().size());
        scene.take(Step.CLAIM, english, room.nora());
        assertEquals(List.of("PINNED_OR_CURRENT"), refused(() -> scene.take(Step.SIGN_OFF, english, room.nora())));
        var version = scene.now(english).version();
        newsroom.take(
                Step.SIGN_OFF,
                english.id(),
                room.nora(),
                Ask.at(version).reading(scene.hash(english, room.nora())).asPinned("It goes out at six."));
        assertEquals(Stage.READY, scene.now(english).stage());
    }

    @Test
    void a_signed_translation_stands_still_and_goes_along_when_it_is_reopened() {
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        assertEquals(List.of(1, 1), pinnedAndAligned());
        assertEquals(List.of(Notice.Kind.SOURCE_CHANGED), told(room.nora()));
        assertEquals(List.of(Notice.Kind.SOURCE_CHANGED), told(room.hana()), "she submitted it");
        scene.take(Step.REOPEN, english, room.nora());
        assertEquals(List.of(1, 2), pinnedAndAligned());
        assertEquals(1, moved().size());
    }

    @Test
    void a_spiked_translation_goes_along_when_it_is_restored() {
        scene.take(Step.RELEASE, english, room.hana());
        scene.take(Step.SPIKE, english, room.nora(), "Not now.");
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        assertEquals(List.of(1, 1), pinnedAndAligned());
        scene.take(Step.RESTORE, english, room.nora());
        assertEquals(List.of(1, 2), pinnedAndAligned());
    }

    /** As an installation finds it that did not follow sources before. */
    @Test
    void what_was_left_behind_before_is_caught_up_when_the_newsroom_opens() {
        scene.take(Step.RELEASE, english, room.hana());
        scene.take(Step.SPIKE, english, room.nora(), "Not now.");
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        QuarkusTransaction.requiringNew().run(() -> {
            database.persist(new Entry(
                    english.storyId(),
                    english.id(),
                    Step.RESTORE,
                    Stage.SPIKED,
                    Stage.TRANSLATION,
                    room.nora().id(),
                    Instant.now()));
            database.flush();
            run("update edition set stage = 'TRANSLATION', left_stage = null where id = ?1", english.id());
        });
        assertTrue(catchingUp.all() > 0);
        assertEquals(List.of(1, 2), pinnedAndAligned());
        assertEquals(1, moved().size());
    }

    @Test
    void a_relay_moves_when_its_source_is_submitted() {
        scene.take(Step.SUBMIT, english, room.hana());
        var korean = newsroom.request(english.id(), news.dragoman.language.Language.of("ko"), null, room.nora());
        assertEquals(6, scene.units(korean).size());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.RETURN, english, room.nora(), "Shorter, please.");
        save(unit(5), "Not one person left the pier.", true, room.hana());
        scene.take(Step.SUBMIT, english, room.hana());
        assertEquals(List.of(), changes(korean), "nobody has translated it yet");
        assertEquals(List.of(2, 2), pinnedAndAligned(korean));
    }

    @Test
    void what_was_merged_split_and_left_out_keeps_its_shape() {
        var units = scene.units(english);
        shape(() -> {
            move(units.get(4), units.get(3)); // merged: both sentences in one row
            run("delete from unit where id = ?1", units.get(4).id());
            run(
                    "update unit set text = '', confirmed = true, omitted = true, omission = 'Known here.' where id = ?1",
                    units.get(5).id());
            share(units.get(0), units.get(1)); // split: a second row for the headline's sentence
        });
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        assertEquals(
                List.of(units.get(3).id()),
                moved().stream().map(SourceChange::unit).toList());
        scene.sends(original, room.lin(), "没有人离开码头。", "没有人愿意离开码头。");
        scene.sends(original, room.lin(), "渡轮停航第三天", "渡轮停航第四天");
        assertEquals(
                List.of(
                        units.get(0).id(),
                        units.get(1).id(),
                        units.get(3).id(),
                        units.get(5).id()),
                moved().stream().map(SourceChange::unit).toList());
        assertEquals(5, scene.units(english).size());
        scene.sends(original, room.lin(), "港口的人说后天可以恢复。", "");
        var merged = moved().stream()
                .filter(c -> c.unit().equals(units.get(3).id()))
                .findFirst()
                .orElseThrow();
        assertEquals(SourceChange.Kind.CHANGED, merged.kind(), "one of its two sentences is still there");
        resolving.stillValid(english.id(), units.get(3).id(), null, Set.of(), room.hana());
        assertEquals(1, unit(3).links().size());
    }

    @Test
    void one_who_types_into_an_empty_row_while_the_source_moves_has_answered_what_he_read() {
        var second = scene.ferry(room);
        var other = scene.claimed(second, "en", room.idris());
        var row = scene.units(other).get(4);
        var read = pin(other).alignedId();
        scene.sends(second, room.lin(), "明天可以恢复", "后天可以恢复");
        writing.save(
                other.id(),
                row.id(),
                new Save(UUID.randomUUID(), row.version(), "Service may resume tomorrow."),
                true,
                Set.of(read),
                room.idris());
        assertEquals(row.id(), only(changes(other)).unit());
    }

    @Test
    void an_editor_who_has_it_in_hand_sends_and_the_reporter_may_not() {
        scene.take(Step.CLAIM, original, room.wei());
        assertEquals(List.of("NOBODY_ELSE_HOLDS"), refused(() -> scene.sends(original, room.lin(), "明天", "后天")));
        scene.sends(original, room.wei(), "明天可以恢复", "后天可以恢复");
        assertEquals(1, moved().size());
        assertTrue(scene.now(original).stage() == Stage.EDIT);
    }

    /** Every half hour for a day: invented changes, each of which a person could tell. */
    @Test
    void an_update_every_half_hour_for_a_day_loses_nothing() {
        var random = new Random(48);
        var said = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            said.add(invented(random));
        }
        var day = scene.ferry(room, String.join("", said.subList(0, 4)) + "\n" + String.join("", said.subList(4, 8)));
        var translation = scene.claimed(day, "en", room.hana());
        scene.translate(translation, room.hana(), "First.", "Second.", "Third.");
        long written = scene.units(translation).size();
        for (int i = 0; i < 48; i++) {
            var sentences = said;
            int at = random.nextInt(sentences.size());
            String from = sentences.get(at);
            switch (i % 3) {
                case 0 -> {
                    String to = from.substring(0, from.length() - 2) + (char) (0x4e00 + i) + "。";
                    scene.sends(day, room.lin(), from, to);
                    sentences.set(at, to);
                }
                case 1 -> {
                    String more = invented(random);
                    scene.sends(day, room.lin(), from, from + more);
                    sentences.add(at + 1, more);
                }
                default -> {
                    scene.sends(day, room.lin(), Version.Weight.MINOR, from, "");
                    sentences.remove(at);
                }
            }
        }
        var units = scene.units(translation);
        assertEquals(written, units.stream().filter(u -> !u.text().isEmpty()).count(), "no word was lost");
        var newest = pin(translation).alignedId();
        var segments = QuarkusTransaction.requiringNew()
                .call(() -> versions.withSegments(newest).orElseThrow().segments());
        assertEquals(said.size() + 3, segments.size());
        Map<UUID, Long> answered = units.stream()
                .flatMap(u -> u.segments().stream())
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        segments.forEach(s -> assertEquals(1L, answered.get(s.id()), s::text));
        long unknown = changes(translation).stream()
                .filter(SourceChange::unresolved)
                .flatMap(c -> c.sentences().stream())
                .filter(s -> s.now() != null && !said.contains(s.now()))
                .count();
        assertEquals(0, unknown);
    }

    private static String invented(Random random) {
        return random.ints(14, 0x4e00, 0x6e00).mapToObj(Character::toString).collect(Collectors.joining()) + "了。";
    }

    /** The disk is full, the process is killed: what was begun is not there, and nothing has moved. */
    @Test
    void a_source_update_that_fails_in_the_middle_leaves_everything_as_it_was() {
        var before = links();
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    scene.sends(original, room.lin(), "港口的人说明天可以恢复。", "港口的人说后天可以恢复。两所学校停课。");
                    database.flush();
                    database.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                            .getResultList();
                }));
        assertEquals(before, links());
        assertEquals(List.of(1, 1), pinnedAndAligned());
        scene.sends(original, room.lin(), "港口的人说明天可以恢复。", "港口的人说后天可以恢复。两所学校停课。");
        assertEquals(List.of(1, 2), pinnedAndAligned());
        assertEquals(7, scene.units(english).size());
    }

    private List<List<Link>> links() {
        return scene.units(english).stream().map(Unit::links).toList();
    }

    private void shape(Runnable change) {
        QuarkusTransaction.requiringNew().run(change);
    }

    private void move(Unit from, Unit to) {
        share(from, to);
        run("delete from unit_segment where unit_id = ?1", from.id());
    }

    private void share(Unit from, Unit to) {
        run(
                "insert into unit_segment (unit_id, position, segment_id, version_id) select ?1, 1, segment_id, version_id"
                        + " from unit_segment where unit_id = ?2",
                to.id(),
                from.id());
    }

    private void run(String sql, UUID... ids) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < ids.length; i++) {
            query.setParameter(i + 1, ids[i]);
        }
        query.executeUpdate();
    }

    private Unit unit(int index) {
        return scene.units(english).get(index);
    }

    private void save(Unit unit, String text, boolean confirmed, Person person) {
        writing.save(unit.editionId(), unit.id(), new Save(UUID.randomUUID(), unit.version(), text), confirmed, person);
    }

    private List<SourceChange> moved() {
        return changes(english);
    }

    private List<SourceChange> changes(Edition translation) {
        return QuarkusTransaction.requiringNew().call(() -> changes.of(List.of(translation.id())));
    }

    private List<Integer> pinnedAndAligned() {
        return pinnedAndAligned(english);
    }

    private List<Integer> pinnedAndAligned(Edition translation) {
        var pin = pin(translation);
        return List.of(number(pin.versionId()), number(pin.alignedId()));
    }

    private Pin pin(Edition translation) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.find(Edition.class, translation.id()).sources().get(0));
    }

    private int number(UUID version) {
        return QuarkusTransaction.requiringNew()
                .call(() -> versions.findById(version).number());
    }

    private List<Notice.Kind> told(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.list("personId = ?1 order by at", person.id()).stream()
                        .map(Notice::kind)
                        .toList());
    }

    private static <T> T only(List<T> all) {
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    private static List<String> refused(Runnable step) {
        return assertThrows(Refusal.class, step::run).refused().reasons().stream()
                .map(Reason::code)
                .toList();
    }
}

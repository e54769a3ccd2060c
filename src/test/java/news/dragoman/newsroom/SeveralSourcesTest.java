package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Arrangement;
import news.dragoman.translation.SourceOrder;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.TwoReports;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lin reports the ferries in Mandarin, Yiu in Cantonese; Mei translates both into one English text. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralSourcesTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    TwoReports reports;

    @Inject
    Newsroom newsroom;

    @Inject
    Gatherer gatherer;

    @Inject
    Workbench workbench;

    @Inject
    SourceUpdates updates;

    @Inject
    Blocks blocks;

    @Inject
    Resolving resolving;

    @Inject
    UnitWriting writing;

    @Inject
    SourceChanges changes;

    @Inject
    Versions versions;

    @Inject
    Entries entries;

    @Inject
    EntityManager database;

    private World.Newsroom room;
    private Person yiu;
    private Person mei;
    private Edition mandarin;
    private Edition cantonese;

    @BeforeEach
    void two_reports_of_one_event() {
        room = world.newsroom();
        yiu = reports.yiu(room);
        mei = reports.mei(room);
        mandarin = scene.ferry(room);
        cantonese = reports.cantonese(mandarin, yiu);
    }

    @Test
    void requested_from_both_every_sentence_of_each_has_a_row_and_there_is_one_headline() {
        var korean = newsroom.request(List.of(mandarin.id(), cantonese.id()), Language.of("ko"), null, room.nora());
        var units = scene.units(korean);
        assertEquals(6 + 4, units.size());
        assertEquals(4, of(korean, cantonese).size());
        assertEquals(
                1,
                units.stream()
                        .filter(u -> u.kind() == BlockKind.HEADLINE)
                        .map(Unit::blockId)
                        .distinct()
                        .count());
        wellFormed(korean);
        assertEquals(
                List.of(mandarin.id(), cantonese.id()),
                pins(korean).stream().map(Pin::sourceId).toList());
    }

    @Test
    void a_source_named_twice_counts_once_and_one_of_another_story_is_not_there() {
        var korean = newsroom.request(List.of(mandarin.id(), mandarin.id()), Language.of("ko"), null, room.nora());
        assertEquals(1, pins(korean).size());
        var elsewhere = scene.filed(room, room.lin(), "ELSEWHERE");
        assertThrows(
                NotReadable.class,
                () -> newsroom.request(List.of(mandarin.id(), elsewhere.id()), Language.of("ja"), null, room.nora()));
    }

    @Test
    void one_that_is_not_filed_is_refused_together_with_the_others() {
        scene.take(Step.RECALL, cantonese, yiu);
        assertEquals(
                List.of("SOURCES_FILED"),
                refused(() -> newsroom.request(
                        List.of(mandarin.id(), cantonese.id()), Language.of("ko"), null, room.nora())));
    }

    @Test
    void its_holder_adds_a_source_after_a_paragraph_and_nothing_that_stands_is_touched() {
        var english = scene.claimed(mandarin, "en", mei);
        scene.translate(english, mei, "A sentence of the ferry.");
        var before = scene.units(english);
        var first = before.get(3); // of the first paragraph, which has two sentences
        reports.add(english, cantonese, Spot.after(first.id()), mei);
        var after = scene.units(english);
        assertEquals(10, after.size());
        assertEquals(
                before.stream().map(SeveralSourcesTest::said).toList(),
                after.stream()
                        .filter(u -> before.stream().anyMatch(b -> b.id().equals(u.id())))
                        .map(SeveralSourcesTest::said)
                        .toList());
        assertEquals("FIRST NEW SECOND", paragraphs(english, before));
        wellFormed(english);
        assertEquals("[REQUEST, CLAIM, ADD_SOURCE]", steps(english));
    }

    @Test
    void at_the_start_it_comes_before_all_paragraphs_and_after_the_head() {
        var english = scene.claimed(mandarin, "en", mei);
        var before = scene.units(english);
        reports.add(english, cantonese, Spot.START, mei);
        assertEquals("NEW FIRST SECOND", paragraphs(english, before));
        wellFormed(english);
    }

    @Test
    void at_the_end_it_comes_after_all_paragraphs() {
        var english = scene.claimed(mandarin, "en", mei);
        var before = scene.units(english);
        reports.add(english, cantonese, Spot.END, mei);
        assertEquals("FIRST SECOND NEW", paragraphs(english, before));
        wellFormed(english);
    }

    @Test
    void what_stands_between_the_paragraphs_of_another_source_does_not_count_as_moved() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.after(scene.units(english).get(3).id()), mei);
        var rows = scene.units(english).stream().map(Unit::row).toList();
        var sentences = QuarkusTransaction.requiringNew()
                .call(() -> workbench.of(english.id(), mei).sentences());
        var sources = SourceOrder.bySource(sentences, Workbench.Sentence::source);
        assertEquals(2, sources.size());
        assertEquals(Set.of(), SourceOrder.moved(rows, sources));
        assertTrue(rows.stream().noneMatch(r -> SourceOrder.apart(r.id(), rows, sources)));
    }

    @Test
    void after_a_row_that_is_gone_nothing_is_added() {
        var english = scene.claimed(mandarin, "en", mei);
        assertEquals(
                List.of("ROW_GONE"),
                refused(() -> reports.add(english, cantonese, Spot.after(UUID.randomUUID()), mei)));
        assertEquals(1, pins(english).size());
        assertEquals(6, scene.units(english).size());
    }

    @Test
    void an_editor_of_the_language_adds_one_while_the_translator_holds_it_and_nobody_else_may() {
        var english = scene.claimed(mandarin, "en", mei);
        assertEquals(List.of("HOLDER_OR_EDITOR"), refused(() -> reports.add(english, cantonese, Spot.END, room.wei())));
        reports.add(english, cantonese, Spot.END, room.nora());
        assertEquals(2, pins(english).size());
        assertEquals(List.of("SOURCE_NEW"), refused(() -> reports.add(english, cantonese, Spot.END, mei)));
    }

    @Test
    void what_the_holder_may_not_know_of_is_not_there_to_be_added() {
        var english = scene.claimed(mandarin, "en", room.hana()); // no pair from Cantonese
        assertThrows(NotReadable.class, () -> reports.add(english, cantonese, Spot.END, room.hana()));
    }

    @Test
    void once_submitted_it_is_returned_first() {
        var english = scene.claimed(mandarin, "en", mei);
        scene.translate(english, mei, "A sentence of the ferry.");
        scene.take(Step.SUBMIT, english, mei);
        scene.take(Step.CLAIM, english, room.nora());
        assertEquals(List.of("STAGE"), refused(() -> reports.add(english, cantonese, Spot.END, room.nora())));
        scene.take(Step.RETURN, english, room.nora(), "Take the Cantonese report in too.");
        reports.add(english, cantonese, Spot.END, mei);
        assertEquals(List.of("ALL_ACCOUNTED"), refused(() -> scene.take(Step.SUBMIT, english, mei)));
        translateRest(english, mei);
        assertEquals(Stage.EDIT, scene.take(Step.SUBMIT, english, mei).stage());
    }

    @Test
    void what_is_drawn_from_it_cannot_be_its_source_through_relays_neither() {
        var english = scene.claimed(mandarin, "en", mei);
        scene.translate(english, mei, "A sentence of the ferry.");
        scene.take(Step.SUBMIT, english, mei);
        var uyghur = newsroom.request(english.id(), Language.of("ug"), null, room.nora());
        var relay = world.person(
                room.number(),
                room.desk(),
                "Relay Translator",
                "转译",
                Set.of(Role.TRANSLATOR),
                Set.of("ug"),
                World.pair("en", "ug"));
        scene.take(Step.CLAIM, uyghur, relay);
        scene.translate(uyghur, relay, "Bir jümle.");
        scene.take(Step.SUBMIT, uyghur, relay);
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.RETURN, english, room.nora(), "Again.");
        assertEquals(List.of("NO_CYCLE"), refused(() -> reports.add(english, uyghur, Spot.END, mei)));
        assertEquals(Set.of("NO_CYCLE"), Set.copyOf(refused(() -> reports.add(english, english, Spot.END, mei))));
    }

    @Test
    void a_translation_may_be_drawn_from_an_original_and_from_a_translation_of_it() {
        var english = scene.claimed(mandarin, "en", mei);
        scene.translate(english, mei, "A sentence of the ferry.");
        var korean = newsroom.request(mandarin.id(), Language.of("ko"), null, room.nora());
        var editor =
                world.person(room.number(), room.desk(), "Korean Editor", "韩文编辑", Set.of(Role.EDITOR), Set.of("ko"));
        assertEquals(List.of("SOURCES_FILED"), refused(() -> reports.add(korean, english, Spot.END, editor)));
        scene.take(Step.SUBMIT, english, mei);
        reports.add(korean, english, Spot.END, editor);
        assertEquals(12, scene.units(korean).size());
        wellFormed(korean);
        var situation = QuarkusTransaction.requiringNew()
                .call(() -> gatherer.looking(database.find(Edition.class, korean.id()), editor));
        assertEquals(List.of("Lin Ruochuan"), situation.attribution().bylineNames(), "once");
        scene.sends(mandarin, room.lin(), "没有人离开码头。", "没有人愿意离开码头。");
        assertEquals(Map.of("zh-Hans", "2/2", "en", "1/1"), standing(korean), "nobody has translated it yet");
    }

    @Test
    void the_database_refuses_a_cycle_and_a_source_of_another_story() {
        var english = scene.in(mandarin, "en");
        var korean = newsroom.request(cantonese.id(), Language.of("ko"), null, room.nora());
        pinned(english, korean);
        var thrown = assertThrows(RuntimeException.class, () -> pinned(korean, english));
        assertTrue(reasons(thrown).contains("would be drawn from itself"), reasons(thrown));
        var elsewhere = scene.filed(room, room.lin(), "ELSEWHERE");
        var other = assertThrows(RuntimeException.class, () -> pinned(korean, elsewhere));
        assertTrue(reasons(other).contains("drawn from another story"), reasons(other));
    }

    @Test
    void the_database_accounts_for_each_source() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.END, mei);
        for (Edition source : List.of(mandarin, cantonese)) {
            var row = of(english, source).get(2);
            var thrown = assertThrows(
                    RuntimeException.class, () -> run("delete from unit_segment where unit_id = '" + row.id() + "'"));
            assertTrue(reasons(thrown).contains("answered by no unit"), reasons(thrown));
        }
    }

    @Test
    void each_pin_moves_on_its_own() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.END, mei);
        translateRest(english, mei);
        scene.sends(mandarin, room.lin(), "明天可以恢复", "后天可以恢复");
        scene.sends(cantonese, yiu, "落雨落咗三日", "落雨落咗四日");
        assertEquals(Map.of("zh-Hans", "1/2", "yue", "1/2"), standing(english));
        assertEquals(2, moved(english).size());
        var changed = of(english, cantonese).stream()
                .filter(u -> moved(english).stream().anyMatch(c -> c.unit().equals(u.id())))
                .findFirst()
                .orElseThrow();
        resolving.stillValid(english.id(), changed.id(), null, Set.of(), mei);
        assertEquals(Map.of("zh-Hans", "1/2", "yue", "2/2"), standing(english));
        assertEquals(List.of("CHANGES_RESOLVED"), refused(() -> scene.take(Step.SUBMIT, english, mei)));
        resolving.stillValid(english.id(), moved(english).get(0).unit(), null, Set.of(), mei);
        assertEquals(Map.of("zh-Hans", "2/2", "yue", "2/2"), standing(english));
        assertEquals(Stage.EDIT, scene.take(Step.SUBMIT, english, mei).stage());
    }

    @Test
    void a_new_sentence_of_one_source_holds_up_that_pin_alone() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.END, mei);
        translateRest(english, mei);
        scene.sends(cantonese, yiu, "船公司話聽日再睇。", "船公司話聽日再睇。學校停課。");
        scene.sends(mandarin, room.lin(), Version.Weight.MINOR, "没有人离开码头。", "没有人愿意离开码头。");
        var minor = moved(english).stream()
                .filter(c -> c.kind() == SourceChange.Kind.CHANGED)
                .findFirst()
                .orElseThrow();
        resolving.stillValid(english.id(), minor.unit(), null, Set.of(), mei);
        assertEquals(Map.of("zh-Hans", "2/2", "yue", "1/2"), standing(english));
        var last = scene.units(english);
        assertEquals("", last.get(last.size() - 1).text(), "the new row stands after its paragraph, at the end");
        translateRest(english, mei);
        assertEquals(Map.of("zh-Hans", "2/2", "yue", "2/2"), standing(english));
    }

    @Test
    void a_first_paragraph_that_comes_into_the_second_source_stands_before_its_others_not_before_the_first_source() {
        var english = scene.claimed(mandarin, "en", mei);
        var before = scene.units(english);
        reports.add(english, cantonese, Spot.END, mei);
        translateRest(english, mei);
        scene.sends(cantonese, yiu, "落雨落咗三日。", "朝早封咗碼頭。\n落雨落咗三日。");
        var fresh = moved(english).stream()
                .filter(c -> c.kind() == SourceChange.Kind.NEW)
                .map(SourceChange::unit)
                .findFirst()
                .orElseThrow();
        var units = scene.units(english);
        int at = units.stream().map(Unit::id).toList().indexOf(fresh);
        assertEquals(of(english, mandarin).get(5).id(), units.get(at - 1).id());
        assertEquals("FIRST SECOND NEW", paragraphs(english, before));
        wellFormed(english);
    }

    @Test
    void a_dek_that_comes_into_the_second_source_comes_to_the_one_there_is() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.END, mei);
        var dek = QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(cantonese.id()).stream()
                        .filter(b -> b.kind() == BlockKind.DEK)
                        .findFirst()
                        .orElseThrow());
        updates.send(
                cantonese.id(),
                Ask.at(scene.now(cantonese).version()).because("A dek."),
                List.of(new SourceUpdates.Words(dek.id(), dek.version(), "街坊等咗三日。")),
                yiu);
        var deks = scene.units(english).stream()
                .filter(u -> u.kind() == BlockKind.DEK)
                .toList();
        assertEquals(2, deks.size());
        assertEquals(deks.get(0).blockId(), deks.get(1).blockId());
        wellFormed(english);
    }

    @Test
    void words_typed_beside_one_version_of_each_source_answer_those() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.END, mei);
        var read = pins(english).stream().map(Pin::alignedId).collect(Collectors.toSet());
        var row = of(english, cantonese).get(1);
        scene.sends(cantonese, yiu, "落雨落咗三日", "落雨落咗四日");
        writing.save(
                english.id(),
                row.id(),
                new Save(UUID.randomUUID(), row.version(), "It has rained for three days."),
                true,
                read,
                mei);
        assertEquals(
                List.of(row.id()),
                moved(english).stream().map(SourceChange::unit).toList(),
                "she read the old one");
    }

    @Test
    void restored_after_both_sources_moved_it_is_aligned_with_both() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.END, mei);
        translateRest(english, mei);
        scene.take(Step.SPIKE, english, room.nora(), "Not wanted.");
        scene.sends(mandarin, room.lin(), "明天可以恢复", "后天可以恢复");
        scene.sends(cantonese, yiu, "落雨落咗三日", "落雨落咗四日");
        assertEquals(Map.of("zh-Hans", "1/1", "yue", "1/1"), standing(english));
        scene.take(Step.RESTORE, english, room.nora());
        assertEquals(Map.of("zh-Hans", "1/2", "yue", "1/2"), standing(english));
        assertEquals(2, moved(english).size());
    }

    @Test
    void bylines_join_the_reporters_of_all_sources_and_both_are_hands_in_four_eyes() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.END, mei);
        var situation = QuarkusTransaction.requiringNew()
                .call(() -> gatherer.looking(database.find(Edition.class, english.id()), mei));
        assertEquals(
                List.of("Lin Ruochuan", "Yiu Ka-lam"), situation.attribution().bylineNames());
        assertTrue(
                situation.facts().eyes().hands().containsAll(Set.of(room.lin().id(), yiu.id())));
    }

    @Test
    void signed_as_pinned_it_names_the_version_of_the_source_that_has_moved() {
        var english = scene.claimed(mandarin, "en", mei);
        reports.add(english, cantonese, Spot.END, mei);
        translateRest(english, mei);
        scene.take(Step.SUBMIT, english, mei);
        scene.sends(mandarin, room.lin(), "明天可以恢复", "后天可以恢复");
        scene.take(Step.CLAIM, english, room.nora());
        resolving.stillValid(english.id(), moved(english).get(0).unit(), null, Set.of(), room.nora());
        scene.sends(cantonese, yiu, "落雨落咗三日", "落雨落咗四日");
        var ask = Ask.at(scene.now(english).version())
                .reading(scene.hash(english, room.nora()))
                .asPinned("The desk cannot wait.");
        newsroom.take(Step.SIGN_OFF, english.id(), room.nora(), ask);
        var pinnedTo = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select pinned_to from sign_off where edition_id = ?1")
                        .setParameter(1, english.id())
                        .getSingleResult());
        assertEquals(1, pinnedTo, "version 1 of the Cantonese report; the Mandarin one is at 2");
    }

    private void translateRest(Edition translation, Person translator) {
        scene.units(translation).stream()
                .filter(u -> u.text().isEmpty())
                .forEach(u -> writing.save(
                        translation.id(),
                        u.id(),
                        new Save(UUID.randomUUID(), u.version(), "Words."),
                        true,
                        translator));
    }

    /** The rows that answer a source, in their order. */
    private List<Unit> of(Edition translation, Edition source) {
        Set<UUID> sentences = QuarkusTransaction.requiringNew()
                .call(() -> versions.ofEdition(source.id()).stream()
                        .flatMap(v -> versions.withSegments(v.id()).orElseThrow().segments().stream())
                        .map(s -> s.id())
                        .collect(Collectors.toSet()));
        return scene.units(translation).stream()
                .filter(u -> u.segments().stream().anyMatch(sentences::contains))
                .toList();
    }

    /** The order of the paragraphs that were there, and of what is new. */
    private String paragraphs(Edition translation, List<Unit> before) {
        var names = new HashMap<UUID, String>();
        before.stream()
                .filter(u -> u.kind().body())
                .forEach(u -> names.putIfAbsent(u.blockId(), names.isEmpty() ? "FIRST" : "SECOND"));
        return scene.units(translation).stream()
                .filter(u -> u.kind().body())
                .map(u -> names.getOrDefault(u.blockId(), "NEW"))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void wellFormed(Edition translation) {
        assertEquals(
                Optional.empty(),
                new Arrangement(
                                scene.units(translation).stream().map(Unit::row).toList(),
                                scene.now(translation).language())
                        .fault());
    }

    private static String said(Unit unit) {
        return unit.id() + "|" + unit.text() + "|" + unit.blockId() + "|" + unit.position() + "|" + unit.version();
    }

    private Map<String, String> standing(Edition translation) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var standing = new HashMap<String, String>();
            database.find(Edition.class, translation.id())
                    .sources()
                    .forEach(pin -> standing.put(
                            database.find(Edition.class, pin.sourceId())
                                    .language()
                                    .tag(),
                            versions.findById(pin.versionId()).number() + "/"
                                    + versions.findById(pin.alignedId()).number()));
            return standing;
        });
    }

    private List<Pin> pins(Edition translation) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.find(Edition.class, translation.id()).sources());
    }

    private List<SourceChange> moved(Edition translation) {
        return QuarkusTransaction.requiringNew().call(() -> changes.of(List.of(translation.id())));
    }

    private String steps(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.ofStory(edition.storyId()).stream()
                        .filter(e -> edition.id().equals(e.editionId()))
                        .map(e -> e.step())
                        .toList()
                        .toString());
    }

    /** As if something else than the newsroom wrote it, at a version without sentences, which no row has to answer. */
    private void pinned(Edition edition, Edition source) {
        var version = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                            "insert into version (id, edition_id, number, cut_at, author_id, at, content_hash,"
                                    + " byline, pins) values (?1, ?2, 99, 'SUBMITTED', ?3, now(), decode(repeat('00', 32), 'hex'),"
                                    + " '', '')")
                    .setParameter(1, version)
                    .setParameter(2, source.id())
                    .setParameter(3, mei.id())
                    .executeUpdate();
            database.createNativeQuery("insert into edition_source (edition_id, source_id, pinned_version_id,"
                            + " aligned_version_id, position) values (?1, ?2, ?3, ?3, 7)")
                    .setParameter(1, edition.id())
                    .setParameter(2, source.id())
                    .setParameter(3, version)
                    .executeUpdate();
        });
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static String reasons(Throwable thrown) {
        var words = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            words.append(t.getMessage()).append('\n');
            for (Throwable s : t.getSuppressed()) {
                words.append(reasons(s));
            }
        }
        return words.toString();
    }

    private static List<String> refused(Runnable step) {
        return assertThrows(Refusal.class, step::run).refused().reasons().stream()
                .map(Reason::code)
                .toList();
    }
}

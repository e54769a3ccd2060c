package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Versions;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.WallTime;
import news.dragoman.world.Scene;
import news.dragoman.world.TwoReports;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lin and He Zhou have filed on the same event, each a story; Wei makes one of the two. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class JoinTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    TwoReports reports;

    @Inject
    Citing citing;

    @Inject
    Newsroom newsroom;

    @Inject
    Gatherer gatherer;

    @Inject
    Access access;

    @Inject
    Conversations conversations;

    @Inject
    SourceChanges changes;

    @Inject
    Entries entries;

    @Inject
    Notices notices;

    @Inject
    Versions versions;

    @Inject
    StoryNaming naming;

    @Inject
    EntityManager database;

    private World.Newsroom room;
    private Edition lins;
    private Edition zhous;

    @BeforeEach
    void two_reports_of_one_event() {
        room = world.newsroom();
        lins = scene.ferry(room);
        zhous = scene.filed(room, room.zhou(), "FERRY-AGAIN");
    }

    @Test
    void the_text_and_the_byline_are_appended_and_sent_and_the_other_is_put_aside() {
        var english = scene.claimed(lins, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence of the ferry.");
        var joined = reports.join(lins, zhous, room.wei());
        assertEquals(Stage.EDIT, joined.stage());
        assertEquals(
                List.of(
                        "渡轮停航第三天",
                        "大雨之后，码头上的人还在等。",
                        "望渡港",
                        "昨天下雨，船没有出港。港口的人说明天可以恢复。",
                        "没有人离开码头。",
                        "渡轮停航",
                        "昨夜大雨。船都没有出港。"),
                reports.text(lins));
        assertEquals(
                List.of("林若川", "何舟"),
                looking(lins, room.wei(), s -> s.attribution().bylineNames()));
        var cut = QuarkusTransaction.requiringNew()
                .call(() -> versions.latest(lins.id()).orElseThrow());
        assertEquals(2, cut.number());
        assertEquals("SENT", cut.cutAt().name());
        assertEquals(List.of("林若川", "何舟"), cut.byline());
        assertEquals(
                3,
                changes(english).stream()
                        .filter(c -> c.kind() == SourceChange.Kind.NEW)
                        .count(),
                "a subhead and two sentences");
        assertEquals(Stage.SPIKED, scene.now(zhous).stage());
        assertEquals(Stage.SPIKED, scene.in(zhous, "en").stage());
        assertEquals("[WRITE, FILE, SPIKE [JOINED]]", record(zhous));
        assertEquals("[REQUEST [BY_FILING], SPIKE [JOINED]]", record(scene.in(zhous, "en")));
        assertEquals("[WRITE, FILE, JOIN]", record(lins));
    }

    private void cites(Edition edition, String media) {
        scene.take(Step.CLAIM, edition, room.wei());
        citing.save(edition.id(), media, 0, room.wei());
        scene.take(Step.RELEASE, edition, room.wei());
    }

    @Test
    void what_was_joined_stays_readable_and_does_not_come_back() {
        var translation = scene.claimed(zhous, "en", room.hana());
        scene.translate(translation, room.hana(), "A sentence of the ferry.");
        cites(lins, "新华社");
        cites(zhous, "路透社\n新华社");
        reports.join(lins, zhous, room.wei());
        assertEquals(
                "新华社\n路透社",
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                versions.latest(lins.id()).orElseThrow().cited().orElseThrow()),
                "what the other goes by comes along");
        assertEquals(List.of("NOT_JOINED"), refused(() -> scene.take(Step.RESTORE, zhous, room.wei())));
        assertEquals(List.of("NOT_JOINED"), refused(() -> scene.take(Step.RESTORE, translation, room.nora())));
        assertEquals(
                List.of("A sentence of the ferry.", "A sentence of the ferry.", "A sentence of the ferry."),
                scene.words(translation));
        for (var reader : List.of(room.zhou(), room.wei(), room.hana())) {
            assertTrue(QuarkusTransaction.requiringNew()
                    .call(() -> access.readsWorkingCopy(reader, database.find(Edition.class, zhous.id()))));
        }
        assertEquals(List.of(Notice.Kind.JOINED), told(room.hana()), "she had its translation in hand");
    }

    @Test
    void its_reporters_are_reporters_here_from_then_on() {
        reports.join(lins, zhous, room.wei());
        assertEquals(Set.of(room.lin().id(), room.zhou().id()), reporters(lins));
        scene.sends(lins, room.zhou(), "昨夜大雨。", "昨夜暴雨。");
        assertTrue((boolean) looking(
                lins,
                room.wei(),
                s -> s.facts().eyes().hands().contains(room.zhou().id())));
    }

    @Test
    void a_translation_that_readers_have_seen_stands_in_the_way_and_so_does_the_report_itself() {
        var solo = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var first = scene.ferry(solo);
        var second = scene.filed(solo, solo.zhou(), "FERRY-AGAIN");
        var english = scene.claimed(second, "en", solo.hana());
        scene.translate(english, solo.hana(), "A sentence of the ferry.");
        scene.take(Step.SUBMIT, english, solo.hana());
        scene.take(Step.CLAIM, english, solo.nora());
        scene.take(Step.SIGN_OFF, english, solo.nora());
        scene.take(Step.PUBLISH, english, solo.nora());
        assertEquals(
                List.of("JOINED_TRANSLATIONS_UNPUBLISHED"), refused(() -> reports.join(first, second, solo.wei())));
        scene.take(Step.CLAIM, second, solo.wei());
        scene.take(Step.SIGN_OFF, second, solo.wei());
        scene.take(Step.PUBLISH, second, solo.wei());
        assertEquals(
                Set.of("JOINED_IN_EDIT", "JOINED_NEVER_PUBLISHED", "JOINED_TRANSLATIONS_UNPUBLISHED"),
                Set.copyOf(refused(() -> reports.join(first, second, solo.wei()))));
    }

    @Test
    void somebody_elses_claim_on_either_stands_in_the_way_and_ones_own_does_not() {
        var other = world.person(
                room.number(), room.desk(), "Second Editor", "第二编辑", Set.of(Role.EDITOR), Set.of("zh-Hans"));
        scene.take(Step.CLAIM, zhous, other);
        assertEquals(List.of("JOINED_FREE"), refused(() -> reports.join(lins, zhous, room.wei())));
        scene.take(Step.RELEASE, zhous, other);
        scene.take(Step.CLAIM, lins, other);
        assertEquals(List.of("NOBODY_ELSE_HOLDS"), refused(() -> reports.join(lins, zhous, room.wei())));
        scene.take(Step.RELEASE, lins, other);
        scene.take(Step.CLAIM, lins, room.wei());
        scene.take(Step.CLAIM, zhous, room.wei());
        reports.join(lins, zhous, room.wei());
        assertTrue((boolean) looking(lins, room.wei(), s -> s.facts().held()), "then held by the same");
        assertTrue((boolean) looking(zhous, room.wei(), s -> s.claim().isEmpty()));
    }

    @Test
    void what_a_legal_hold_stops_or_an_embargo_keeps_back_gets_out_by_no_joining() {
        scene.take(Step.HOLD, zhous, room.ana(), "A court has asked.");
        assertEquals(List.of("JOINED_NOT_ON_HOLD"), refused(() -> reports.join(lins, zhous, room.wei())));
        scene.take(Step.LIFT, zhous, room.ana(), "The court is content.");
        scene.take(Step.HOLD, lins, room.ana(), "Another court has asked.");
        assertEquals(List.of("NOT_ON_HOLD"), refused(() -> reports.join(lins, zhous, room.wei())));
        scene.take(Step.LIFT, lins, room.ana(), "It is content too.");

        var tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1);
        embargo(zhous, tomorrow);
        assertEquals(List.of("JOINED_EMBARGO_KEPT"), refused(() -> reports.join(lins, zhous, room.wei())));
        embargo(lins, tomorrow.minusMinutes(1));
        assertEquals(List.of("JOINED_EMBARGO_KEPT"), refused(() -> reports.join(lins, zhous, room.wei())));
        assertEquals(Stage.EDIT, scene.now(zhous).stage(), "nothing has happened");
        embargo(lins, tomorrow);
        reports.join(lins, zhous, room.wei());
        assertEquals(Stage.SPIKED, scene.now(zhous).stage());
    }

    private void embargo(Edition edition, LocalDateTime until) {
        newsroom.take(
                Step.EMBARGO,
                edition.id(),
                room.wei(),
                Ask.at(scene.now(edition).version())
                        .because("By arrangement.")
                        .when(new WallTime(until, ZoneOffset.UTC, null)));
    }

    @Test
    void only_an_editor_and_only_another_storys_original_in_that_language() {
        assertEquals(List.of("EDITOR"), refused(() -> reports.join(lins, zhous, room.nora())));
        var english = scene.in(zhous, "en");
        assertTrue(refused(() -> reports.join(lins, english, room.wei())).contains("JOINED_ALIKE"));
        assertEquals(List.of("JOINED_ALIKE"), refused(() -> reports.join(lins, lins, room.wei())));
        var draft = scene.draft(room, room.zhou(), "DRAFT", null);
        assertThrows(NotReadable.class, () -> reports.join(lins, draft, room.wei()));
    }

    @Test
    void a_signed_translation_of_the_other_is_put_aside_and_its_signer_told() {
        var english = scene.claimed(zhous, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence of the ferry.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        reports.join(lins, zhous, room.wei());
        assertEquals(Stage.SPIKED, scene.now(english).stage());
        assertTrue(told(room.nora()).contains(Notice.Kind.SIGN_OFF_VOID));
        assertEquals(
                0L, count("select count(*) from sign_off where void_at is null and edition_id = ?1", english.id()));
    }

    @Test
    void a_pen_name_comes_in_as_it_is_and_stays_it() {
        var mask = world.persona(room.zhou(), initials(), "Mara Finch", "梅花");
        scene.workUnder(zhous, mask, room.zhou());
        reports.join(lins, zhous, room.wei());
        assertEquals(
                List.of("林若川", "梅花"),
                looking(lins, room.wei(), s -> s.attribution().bylineNames()));
        scene.sends(lins, room.zhou(), "昨夜大雨。", "昨夜暴雨。");
        assertFalse(named(lins).contains("何舟"), named(lins)::toString);
        assertTrue(named(lins).contains("梅花"), "what he does here he does under it");
    }

    @Test
    void who_is_known_here_by_his_own_name_comes_in_as_a_line_of_the_byline_and_nothing_connects_the_two() {
        // He has a hand in Lin's story under his own name, and writes his own one under a pen name.
        var zhou = world.person(
                room.number(),
                room.desk(),
                "Two Hats",
                "双面",
                Set.of(Role.REPORTER, Role.TRANSLATOR, Role.EDITOR),
                Set.of("zh-Hans", "en"),
                World.pair("zh-Hans", "en"));
        var english = scene.claimed(lins, "en", zhou);
        scene.translate(english, zhou, "A sentence of the ferry.");
        var masked = scene.filed(room, zhou, "MASKED");
        scene.workUnder(masked, world.persona(zhou, initials(), "Mara Finch", "梅花"), zhou);
        reports.join(lins, masked, room.wei());
        assertEquals(
                List.of("林若川", "梅花"),
                looking(lins, room.wei(), s -> s.attribution().bylineNames()));
        assertEquals(Set.of(room.lin().id()), reporters(lins));
        assertFalse((boolean)
                looking(lins, room.wei(), s -> s.facts().eyes().hands().contains(zhou.id())));
        var said = QuarkusTransaction.requiringNew().call(() -> conversations.of(lins.id(), room.wei()));
        assertFalse(said.part().contains(zhou.id()), "he is not among those who had a part in the original");
        scene.take(Step.CLAIM, lins, zhou);
        assertEquals(List.of("FOUR_EYES"), refused(() -> scene.take(Step.SIGN_OFF, lins, zhou)), "but four eyes know");
        assertTrue((boolean)
                looking(english, room.nora(), s -> s.facts().eyes().apart().contains(zhou.id())));
    }

    @Test
    void a_name_of_his_own_does_not_come_to_where_he_works_under_a_pen_name() {
        var zhou = world.person(
                room.number(),
                room.desk(),
                "Two Hats",
                "双面",
                Set.of(Role.REPORTER, Role.TRANSLATOR),
                Set.of("zh-Hans", "en"),
                World.pair("zh-Hans", "en"));
        scene.workUnder(lins, world.persona(zhou, initials(), "Mara Finch", "梅花"), zhou);
        var open = scene.filed(room, zhou, "OPEN");
        assertEquals(List.of("JOINED_NAMES_FIT"), refused(() -> reports.join(lins, open, room.wei())));
        assertEquals(Stage.EDIT, scene.now(open).stage());
    }

    @Test
    void a_report_may_be_joined_on_after_another_was_joined_into_it() {
        var third = scene.filed(room, room.lin(), "THIRD");
        reports.join(zhous, third, room.wei());
        reports.join(lins, zhous, room.wei());
        assertEquals(
                List.of("林若川", "何舟"),
                looking(lins, room.wei(), s -> s.attribution().bylineNames()));
        assertEquals(9, reports.text(lins).size());
    }

    private Set<UUID> reporters(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.find(Edition.class, edition.id()).reporters());
    }

    /** What the people of the record are called in the story. */
    private List<String> named(Edition edition) {
        return looking(
                edition,
                room.wei(),
                s -> entries.ofStory(edition.storyId()).stream()
                        .flatMap(e -> e.actorId().stream())
                        .map(p -> naming.in(s.story(), List.of(p), List.of()).of(p, "zh-Hans"))
                        .toList());
    }

    private <T> T looking(Edition edition, Person person, Function<Situation, T> what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> what.apply(gatherer.looking(database.find(Edition.class, edition.id()), person)));
    }

    private List<SourceChange> changes(Edition translation) {
        return QuarkusTransaction.requiringNew().call(() -> changes.of(List.of(translation.id())));
    }

    private String record(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.ofStory(edition.storyId()).stream()
                        .filter(e -> edition.id().equals(e.editionId()))
                        .map((Entry e) -> e.step() + (e.remarks().isEmpty() ? "" : " " + e.remarks()))
                        .toList()
                        .toString());
    }

    private List<Notice.Kind> told(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.list("personId = ?1 order by at", person.id()).stream()
                        .map(Notice::kind)
                        .toList());
    }

    private Object count(String sql, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).setParameter(1, id).getSingleResult());
    }

    private static String initials() {
        return UUID.randomUUID().toString().substring(0, 4);
    }

    private static List<String> refused(Runnable step) {
        return assertThrows(Refusal.class, step::run).refused().reasons().stream()
                .map(Reason::code)
                .toList();
    }
}

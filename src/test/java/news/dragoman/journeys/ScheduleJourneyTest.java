package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.PublishingClock;
import news.dragoman.publication.Publications;
import news.dragoman.story.Edition;
import news.dragoman.story.Version;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Hands;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is to be published at a time, and what must not be before one. The clock stands still but for the test's hands. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleJourneyTest {

    private static final String SHANGHAI = "Asia/Shanghai";
    private static final String BERLIN = "Europe/Berlin";

    /** It is for the whole story, through whichever of its editions. */
    private static final String EMBARGO = "form[action$='/embargo']";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Aftermath aftermath;

    @Inject
    Newsroom newsroom;

    @Inject
    PublishingClock clock;

    @Inject
    Publications publications;

    @Inject
    Entries entries;

    @Inject
    EntityManager em;

    /** Mistakes that other tests made are long over by the clock on the wall, and have yet to come by this one's. */
    @BeforeEach
    void nobody_has_mistyped() {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("delete from sign_in_attempt").executeUpdate());
    }

    @Test
    void a_comma_in_the_chinese_at_17_58_that_is_minor_keeps_the_english_of_18_00_from_nothing() {
        var hands = Hands.at("2026-11-10T08:00:00Z"); // 16:00 in Shanghai
        var room = world.newsroom();
        var english = signed(room);
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-11-10T18:00", SHANGHAI)
                .gets(200)
                .sees("Scheduled. It is published at that time by itself", "10 Nov 2026, 18:00 CST (Asia/Shanghai)");
        nora.opens("/desk?flag=scheduled&desk=" + room.desk().code()).sees("Scheduled 18:00 CST");

        hands.to("2026-11-10T09:58:00Z");
        scene.sends(original(english), room.lin(), Version.Weight.MINOR, "昨夜大雨。", "昨夜，大雨。");
        nora.opens(story(english)).seesNowhere("Something is in the way");
        hands.to("2026-11-10T09:59:59Z");
        clock.publishDue();
        assertEquals(Stage.READY, scene.now(english).stage(), "not a second early");

        hands.to("2026-11-10T10:00:00Z");
        clock.publishDue();
        clock.publishDue();

        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
        var out = published(english);
        assertEquals(1, out.size(), "once");
        assertTrue(out.get(0).actorId().isEmpty(), "the clock did it");
        assertEquals(room.nora().id(), out.get(0).subjectId().orElseThrow(), "for Nora");
        Actor.reader().opens(address(english)).gets(200).sees("Sentence of a ferry.");
        nora.opens(story(english)).sees("The clock published English, version 2, as Nora Whitfield had scheduled");
        assertEquals(
                1, nora.page().select("ol.tl li:contains(The clock published)").size(), "it is told once");
        nora.opens("/desk/for-you").sees("English was published at the time that was set");
    }

    @Test
    void one_that_matters_makes_it_wait_where_the_desk_waits_until_the_change_is_taken_back() {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        var english = signed(room);
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-11-10T18:00", SHANGHAI).gets(200);

        hands.to("2026-11-10T09:58:00Z");
        scene.sends(original(english), room.lin(), "昨夜大雨。", "昨夜，大雨。");
        nora.opens("/desk/for-you")
                .sees("Something is in the way of the schedule of English", "What changed.", "Lin Ruochuan");
        nora.opens(story(english)).sees("The schedule waits", "Its source has changed since it was signed");
        nora.opens("/desk/editions/" + english.id() + "/review").sees("Its source has changed since it was signed");
        nora.opens("/desk?flag=overtaken&desk=" + room.desk().code()).sees("Overtaken: 18:00 CST");
        hands.to("2026-11-10T10:00:30Z");
        clock.publishDue();
        assertEquals(Stage.READY, scene.now(english).stage());
        Actor.reader().opens("/en/").seesNowhere("Sentence of a ferry. " + room.number());

        hands.to("2026-11-10T10:20:00Z");
        scene.sends(original(english), room.lin(), "昨夜，大雨。", "昨夜大雨。");
        clock.publishDue();

        assertEquals(Stage.PUBLISHED, scene.now(english).stage(), "late, as its conditions hold again");
        assertEquals(1, published(english).size());
        nora.opens("/desk/for-you").sees("English was published at the time that was set");
    }

    @Test
    void where_the_desk_runs_it_as_pinned_it_goes_out_and_has_a_task() {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        runsAsPinned(room);
        var english = signed(room);
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-11-10T18:00", SHANGHAI).gets(200);

        hands.to("2026-11-10T09:58:00Z");
        scene.sends(original(english), room.lin(), "昨夜大雨。", "昨夜，大雨。");
        nora.opens(story(english)).seesNowhere("The schedule waits");
        hands.to("2026-11-10T10:00:01Z");
        clock.publishDue();

        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
        assertEquals(
                java.util.Set.of(Entry.Remark.AS_PINNED),
                published(english).get(0).remarks());
        assertTrue(scene.now(english).taskSince().isPresent(), "somebody has to look at it");
        nora.opens(story(english)).sees("As it was signed, though its source had changed since: it has a task.");
        nora.opens("/desk/for-you").sees("though its source had changed since", "needs no change");
    }

    @Test
    void an_embargo_lets_nothing_out_and_a_schedule_before_it_waits_for_its_end() {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        var english = signed(room);
        String story = story(english);
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-11-10T18:00", SHANGHAI).gets(200);
        nora.opens(story)
                .submits(EMBARGO, Map.of("local", "2026-11-10T20:00", "reason", " "))
                .gets(422)
                .sees("Give a reason");
        nora.submits(EMBARGO, Map.of("reason", "The report is given to all papers for eight."))
                .gets(200)
                .sees(
                        "Embargo until 10 Nov 2026, 20:00 CST (Asia/Shanghai)",
                        "given to all papers for eight",
                        "The schedule waits");
        Actor.signedIn(room.nora()).opens("/desk?desk=" + room.desk().code()).sees("Embargo 20:00 CST");
        nora.posts(
                        "/desk/editions/" + english.id() + "/publish",
                        Map.of("version", "" + scene.now(english).version()))
                .gets(409)
                .sees("The story is under embargo until 10 Nov 2026, 20:00 CST (Asia/Shanghai)");
        schedules(nora, english, "2026-11-10T19:59", SHANGHAI).gets(422).sees("The story is under embargo until");

        hands.to("2026-11-10T11:59:59Z");
        clock.publishDue();
        assertEquals(Stage.READY, scene.now(english).stage());
        assertTrue(published(english).isEmpty());
        hands.to("2026-11-10T12:00:00Z");
        clock.publishDue();
        assertEquals(Stage.PUBLISHED, scene.now(english).stage(), "the moment it is over");
        Actor.reader().opens(address(english)).gets(200);

        nora.opens(story);
        assertTrue(nora.page().select(EMBARGO).isEmpty(), "nothing can be taken back so");
        var late = Map.of(
                "version", "0", "local", "2026-11-11T20:00", "zone", SHANGHAI, "reason", "They asked for a day more.");
        nora.posts("/desk/editions/" + english.id() + "/embargo", late)
                .gets(409)
                .sees("Readers see the story already", "suspend");
        scene.take(Step.SUSPEND, english, room.nora(), "They asked for a day more.");
        nora.posts("/desk/editions/" + english.id() + "/embargo", late).gets(200);
        var refused = assertThrows(Refusal.class, () -> scene.take(Step.RESUME, english, room.nora(), "Enough."));
        assertEquals("EMBARGO_PASSED", refused.refused().reasons().get(0).code());
        nora.opens(story)
                .submits("form[action$='/lift-embargo']", Map.of("reason", "The others are out."))
                .gets(200)
                .sees("Lifted. The story can be published.", "lifted the embargo");
        scene.take(Step.RESUME, english, room.nora(), "The others are out.");
    }

    @Test
    void the_database_itself_opens_no_door_before_the_embargo_and_takes_none_on_what_is_out() {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        var out = signed(room);
        scene.take(Step.PUBLISH, out, room.nora());
        var kept = signed(room);
        embargoes(kept, room, "2026-11-10T20:00");
        String copy = """
                insert into publication (id, sign_off_id, edition_id, story_id, language, key, slug, headline, dek, dateline, byline,
                    credit_line, desk_name, zone, content_hash, first_published, published_at, current, suspended, desk, drawn_from)
                select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), cast(:story as uuid), language,
                    substr(md5(random()::text), 1, 10), slug, headline, dek, dateline, byline, credit_line, desk_name, zone,
                    content_hash, first_published, cast(:at as timestamptz), current, suspended, desk, drawn_from
                from publication where edition_id = :edition""";
        String early = wrong(copy, Map.of("story", kept.storyId(), "edition", out.id(), "at", "2026-11-10T11:59:59Z"));
        assertTrue(early.contains("is under embargo"), early);
        String late = wrong(
                "update story set embargo_until = '2026-11-12T00:00:00Z', embargo_zone = 'UTC' where id = :story",
                Map.of("story", out.storyId()));
        assertTrue(late.contains("readers see the story"), late);
        hands.on(Duration.ofHours(5));
        scene.take(Step.PUBLISH, kept, room.nora());
    }

    @Test
    void a_time_that_clocks_skip_is_refused_with_the_two_that_there_are_and_goes_out_at_the_one_she_chose() {
        var hands = Hands.at("2026-03-27T12:00:00Z");
        var room = world.newsroom();
        var english = signed(room);
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-03-29T02:30", BERLIN)
                .gets(422)
                .sees(
                        "Clocks there skip that time",
                        "29 Mar 2026, 01:59 CET, UTC+01:00",
                        "29 Mar 2026, 03:00 CEST, UTC+02:00");
        assertEquals(Stage.READY, scene.now(english).stage());
        nora.submits(form(english, "schedule"), Map.of("moment", "2026-03-29T03:00+02:00"))
                .gets(200)
                .sees("Scheduled for 29 Mar 2026, 03:00 CEST (Europe/Berlin)");
        hands.to("2026-03-29T00:59:59Z");
        clock.publishDue();
        assertEquals(Stage.READY, scene.now(english).stage());
        hands.to("2026-03-29T01:00:00Z");
        clock.publishDue();
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
    }

    @Test
    void of_a_time_that_clocks_show_twice_she_says_which_and_it_goes_out_then() {
        var hands = Hands.at("2026-10-24T12:00:00Z");
        var room = world.newsroom();
        var english = signed(room);
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-10-25T02:30", BERLIN)
                .gets(422)
                .sees(
                        "Clocks there show that time twice",
                        "25 Oct 2026, 02:30 CEST, UTC+02:00",
                        "25 Oct 2026, 02:30 CET, UTC+01:00");
        nora.submits(form(english, "schedule"), Map.of("moment", "2026-10-25T02:30+01:00", "local", "2026-10-25T04:30"))
                .gets(200)
                .sees("Scheduled for 25 Oct 2026, 04:30 CET (Europe/Berlin)");
        assertEquals(
                "2026-10-25T04:30",
                nora.page()
                        .selectFirst(form(english, "schedule") + " [name=local]")
                        .val(),
                "whoever says another time begins with this one");
        schedules(nora, english, "2026-10-25T02:30", BERLIN).gets(422);
        nora.submits(form(english, "schedule"), Map.of("moment", "2026-10-25T02:30+01:00"))
                .gets(200)
                .sees("Scheduled for 25 Oct 2026, 02:30 CET (Europe/Berlin)");
        hands.to("2026-10-25T00:30:00Z");
        clock.publishDue();
        assertEquals(Stage.READY, scene.now(english).stage(), "that was the first of the two");
        hands.to("2026-10-25T01:30:00Z");
        clock.publishDue();
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
    }

    @Test
    void a_hold_overtakes_it_lifting_lets_it_run_and_reopening_drops_it() {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        var english = signed(room);
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-11-10T15:59", SHANGHAI).gets(422).sees("That time is past");
        nora.submits(form(english, "schedule"), Map.of("local", "2026-11-10T18:00"))
                .gets(200);
        scene.take(Step.HOLD, english, room.ana(), "A court has asked.");
        nora.opens("/desk/for-you").sees("Something is in the way of the schedule of English (Ana Reyes)");
        hands.to("2026-11-10T10:00:00Z");
        clock.publishDue();
        hands.on(Duration.ofMinutes(5));
        clock.publishDue();
        assertEquals(Stage.READY, scene.now(english).stage());
        scene.take(Step.LIFT, english, room.ana(), "The court is content.");
        clock.publishDue();
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());

        var other = signed(room);
        schedules(nora, other, "2026-11-10T20:00", SHANGHAI).gets(200);
        scene.take(Step.REOPEN, other, room.idris());
        assertTrue(scene.now(other).schedule().isEmpty());
        nora.opens("/desk/for-you").sees("Idris Calloway has dropped your schedule of English");
        hands.to("2026-11-10T12:00:00Z");
        clock.publishDue();
        assertEquals(Stage.EDIT, scene.now(other).stage());
    }

    @Test
    void a_spiked_source_makes_it_wait_and_of_two_who_set_a_time_the_second_is_told() {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        var english = signed(room);
        var nora = Actor.signedIn(room.nora()).opens(story(english));
        schedules(Actor.signedIn(room.idris()), english, "2026-11-10T19:00", SHANGHAI)
                .gets(200);
        nora.submits(form(english, "schedule"), Map.of("local", "2026-11-10T18:00"))
                .gets(409)
                .sees("It has moved on since you opened this page");
        schedules(nora, english, "2026-11-10T18:00", SHANGHAI).gets(200).sees("Scheduled for 10 Nov 2026, 18:00 CST");

        scene.take(Step.SPIKE, original(english), room.wei(), "One source, and it was wrong.");
        nora.opens("/desk/for-you").sees("Something is in the way of the schedule of English (Wei Anqi)");
        hands.to("2026-11-10T10:00:00Z");
        clock.publishDue();
        assertEquals(Stage.READY, scene.now(english).stage());
        scene.take(Step.RESTORE, original(english), room.wei());
        clock.publishDue();
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
    }

    @Test
    void what_was_taken_out_of_the_chinese_does_not_go_out_in_english_not_even_where_the_desk_runs_it_as_pinned() {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        runsAsPinned(room);
        var chinese = scene.ferry(room);
        var english = scene.claimed(chinese, "en", room.hana());
        scene.translate(
                english,
                room.hana(),
                "Ferry idle for a third day",
                "They wait on the quay.",
                "Wangdu",
                "It rained and no boat left.",
                "Boats run tomorrow.",
                "Mr Wang never left the quay.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH)) {
            scene.take(step, chinese, room.wei());
        }
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-11-10T18:00", SHANGHAI).gets(200);

        hands.to("2026-11-10T09:00:00Z");
        aftermath.redacted(chinese, room.wei(), "没有人离开码头。");
        nora.opens("/desk/for-you").sees("Something is in the way of the schedule of English (Wei Anqi)");
        nora.opens(story(english))
                .sees("The schedule waits", "Words were taken out of this story’s articles since it was signed.");
        hands.to("2026-11-10T10:00:30Z");
        clock.publishDue();
        assertEquals(Stage.READY, scene.now(english).stage());
        nora.posts(
                        "/desk/editions/" + english.id() + "/publish",
                        Map.of("version", "" + scene.now(english).version()))
                .gets(409)
                .sees("Reopen it, see that it does not say them too, and sign it again.");

        scene.take(Step.REOPEN, english, room.nora());
        nora.opens("/desk/editions/" + english.id() + "/review")
                .submits("form[action*='/source/'][action$='/drop']", Map.of())
                .gets(200);
        scene.take(Step.SIGN_OFF, english, room.nora());
        scene.take(Step.PUBLISH, english, room.nora());
        Actor.reader()
                .opens(address(english))
                .gets(200)
                .sees("Boats run tomorrow.")
                .seesNowhere("Mr Wang");
    }

    /** The desk does not wait for a source that moves. */
    private void runsAsPinned(World.Newsroom room) {
        Actor.signedIn(room.otto())
                .opens("/desk/admin/desks/" + room.desk().id())
                .submits("form.sheet", Map.of("runs-as-pinned", "yes"))
                .gets(200)
                .opens("/desk/admin/desks/" + room.desk().id());
    }

    @Test
    void a_withdrawn_source_makes_it_wait_people_hear_at_once_and_no_more_once_it_is_back() {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        var english = signed(room);
        var chinese = original(english);
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH)) {
            scene.take(step, chinese, room.wei());
        }
        var nora = Actor.signedIn(room.nora());
        schedules(nora, english, "2026-11-10T18:00", SHANGHAI).gets(200);

        aftermath.withdrawn(chinese, room.wei(), room.ana(), "编者按：已撤回。", false);
        nora.opens("/desk/for-you").sees("Something is in the way of the schedule of English (Ana Reyes)");
        nora.opens("/desk?flag=overtaken&desk=" + room.desk().code()).sees("Overtaken: 18:00 CST");
        nora.opens(story(english)).sees("The schedule waits", "was withdrawn");

        newsroom.take(
                Step.CORRECT,
                chinese.id(),
                room.wei(),
                Ask.at(scene.now(chinese).version()).correcting(CorrectionKind.TYPO, ""));
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        scene.take(Step.PUBLISH, chinese, room.wei());
        nora.opens("/desk?flag=overtaken&desk=" + room.desk().code()).seesNowhere("Overtaken: 18:00 CST");
        nora.opens(story(english)).seesNowhere("The schedule waits");
        hands.to("2026-11-10T10:00:00Z");
        clock.publishDue();
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
    }

    @Test
    void two_clocks_at_once_publish_once() throws Exception {
        var hands = Hands.at("2026-11-10T08:00:00Z");
        var room = world.newsroom();
        var english = signed(room);
        schedules(Actor.signedIn(room.nora()), english, "2026-11-10T18:00", SHANGHAI)
                .gets(200);
        hands.to("2026-11-10T10:00:00Z");
        var start = new CyclicBarrier(4);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var runs = java.util.stream.Stream.generate(() -> threads.submit(() -> {
                        start.await();
                        return clock.publishDue();
                    }))
                    .limit(4)
                    .toList();
            for (var run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, published(english).size());
        assertEquals(
                1L, QuarkusTransaction.requiringNew().call(() -> publications.count("editionId = ?1", english.id())));
        assertFalse(scene.now(english).schedule().isPresent());
    }

    private Edition signed(World.Newsroom room) {
        var english = scene.submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        return scene.take(Step.SIGN_OFF, english, room.nora());
    }

    private Actor schedules(Actor who, Edition edition, String local, String zone) {
        return who.opens(story(edition)).submits(form(edition, "schedule"), Map.of("local", local, "zone", zone));
    }

    private void embargoes(Edition edition, World.Newsroom room, String until) {
        Actor.signedIn(room.nora())
                .opens(story(edition))
                .submits(EMBARGO, Map.of("local", until, "reason", "By arrangement."))
                .gets(200);
    }

    private String wrong(String sql, Map<String, Object> given) {
        var thrown = assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    var query = em.createNativeQuery(sql);
                    given.forEach(query::setParameter);
                    query.executeUpdate();
                }));
        return String.valueOf(thrown.getMessage());
    }

    private static String story(Edition edition) {
        return "/desk/stories/" + edition.storyId();
    }

    private static String form(Edition edition, String step) {
        return "form[action='/desk/editions/" + edition.id() + "/" + step + "']";
    }

    private Edition original(Edition english) {
        return scene.in(english, "zh-Hans");
    }

    private String address(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publications
                        .current(edition.id())
                        .orElseThrow()
                        .permalink()
                        .path());
    }

    private List<Entry> published(Edition edition) {
        UUID id = edition.id();
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.ofEdition(id).stream()
                        .filter(e -> e.step() == Step.PUBLISH)
                        .toList());
    }
}

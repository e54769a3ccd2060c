package news.dragoman.live;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Planning;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import news.dragoman.review.NoteThread;
import news.dragoman.story.Edition;
import news.dragoman.web.Cookies;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Streams to open pages: who is told to look, of what, and that nothing else is said to anybody. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    Planning planning;

    @Inject
    Conversations conversations;

    @Inject
    Sessions sessions;

    @Inject
    EntityManager em;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Ear> ears = new ArrayList<>();

    @AfterEach
    void nobody_listens_any_more() {
        ears.forEach(Ear::close);
    }

    @Test
    void who_may_know_of_an_edition_is_told_to_look_and_nobody_else_hears_anything() {
        var room = world.newsroom();
        Person otherReporter =
                world.person(room.number(), room.desk(), "Jun Park", "朴俊", Set.of(Role.REPORTER), Set.of("zh-Hans"));
        var english = scene.in(scene.filed(room, room.lin(), "LIVE"), "en");
        Map<String, Ear> told = Map.of(
                "her colleague", desk(room.idris()), "its reporter", desk(room.lin()), "chief", desk(room.ana()));
        Map<String, Ear> untold = Map.of(
                "another reporter",
                desk(otherReporter),
                "moderator",
                desk(room.mod()),
                "administrator",
                desk(room.otto()));
        Ear elsewhere = listen(room.idris(), "/desk/live?since=" + Ear.afterAllThat());

        newsroom.take(Step.CLAIM, english.id(), room.hana(), Ask.at(english.version()));

        told.forEach((who, ear) -> assertTrue(Ear.soon(ear::heardOfTheDesk), who));
        assertEquals("", elsewhere.said(), "a page without the desk has nothing to look at");
        untold.forEach((who, ear) -> assertEquals("", ear.said(), who));
        told.values()
                .forEach(ear -> assertTrue(
                        ear.said().matches("(?s)((event: ?look|data: ?desk|id: ?\\d+|retry: ?\\d+|)\n)+"), ear::said));
    }

    @Test
    void a_page_that_shows_an_edition_is_told_of_that_and_of_no_other() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "HERE");
        var english = scene.claimed(original, "en", room.hana());
        Ear hana = listen(room.hana(), page(english));
        Ear lin = listen(room.lin(), page(english));
        Ear otherwise = listen(room.hana(), page(original));
        Ear moderator = listen(room.mod(), page(english));
        Ear noId = listen(room.hana(), "/desk/live?edition=none&since=" + Ear.afterAllThat());
        var row = scene.units(english).get(1).id();
        conversations.begin(
                english.id(),
                row,
                NoteThread.Kind.QUERY,
                new Conversations.Words(UUID.randomUUID(), "哪一天？", Set.of()),
                room.hana());
        assertTrue(Ear.soon(hana::heardOfHere));
        assertTrue(Ear.soon(lin::heardOfHere), "its reporter may know of it, and sees the question alone");
        assertFalse(hana.heardOfTheDesk());
        assertFalse(otherwise.heardOfHere());
        assertEquals("", moderator.said());
        assertFalse(noId.heardOfHere());
        assertTrue(hana.said().matches("(?s)((event: ?look|data: ?here|id: ?\\d+|retry: ?\\d+|)\n)+"), hana::said);

        int before = looks(hana);
        scene.sends(original, room.lin(), "昨夜大雨", "前夜大雨");
        assertTrue(Ear.soon(() -> looks(hana) > before), "its source moved");
        assertTrue(Ear.soon(otherwise::heardOfHere));
    }

    @Test
    void a_page_that_lost_its_stream_is_told_of_its_edition_what_came_since_the_last_it_heard() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "BACK"), "en", room.hana());
        String heard = Ear.afterAllThat();
        scene.take(Step.TAKE_OVER, english, room.nora(), "She has left for the day.");
        Ear back = Ear.on(
                client,
                at("/desk/live?since=1&edition=" + english.id()),
                Map.of("Cookie", cookie(room.hana()), "Last-Event-ID", heard));
        ears.add(back);
        assertTrue(Ear.soon(back::heardOfHere));
        Ear longAgo = listen(room.hana(), "/desk/live?since=1000&edition=" + english.id());
        assertTrue(Ear.soon(longAgo::heardOfHere), "nobody knows what it missed");
    }

    @Test
    void a_bench_that_looks_again_gets_no_page_where_nothing_changed_and_a_reporter_is_not_let_in_by_it() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "BENCH"), "en", room.hana());
        String session = sessions.start(room.hana());
        String now = "/desk/editions/" + english.id() + "/translate/now";
        String tag = look(session, now, "none", 200);
        look(session, now, tag, 304);
        look(sessions.start(room.lin()), now, "none", 404);
        scene.take(Step.RELEASE, english, room.hana());
        look(session, now, tag, 200);
        look(sessions.start(room.lin()), "/desk/editions/" + english.id() + "/review/now", "none", 404);
    }

    private static String page(Edition edition) {
        return "/desk/live?since=" + Ear.afterAllThat() + "&edition=" + edition.id();
    }

    @Test
    void a_draft_is_its_reporters_alone() {
        var room = world.newsroom();
        Ear lin = desk(room.lin());
        Ear chief = desk(room.ana());
        Ear editor = desk(room.wei());
        scene.draft(room, room.lin(), "QUIET", null);
        assertTrue(Ear.soon(lin::heardOfTheDesk));
        assertEquals("", chief.said());
        assertEquals("", editor.said());
    }

    @Test
    void whoever_is_told_something_sees_it_counted_and_having_read_it_counts_too() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "TOLD"), "en", room.hana());
        Ear hana = listen(room.hana(), "/desk/live?since=" + Ear.afterAllThat());
        Ear idris = listen(room.idris(), "/desk/live?since=" + Ear.afterAllThat());
        scene.take(Step.TAKE_OVER, english, room.nora(), "She has left for the day.");
        assertTrue(Ear.soon(hana::heardOfNotices));
        assertFalse(hana.heardOfTheDesk(), "she has no desk open there");
        assertEquals("", idris.said());
    }

    @Test
    void a_new_due_time_is_seen_and_what_is_rolled_back_never_was() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "DUE"), "en");
        Ear nora = desk(room.nora());
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    planning.due(english.id(), null, Instant.parse("2031-01-01T10:00:00Z"), room.nora());
                    throw new IllegalStateException("on second thoughts");
                }));
        Ear witness = desk(room.lin());
        newsroom.take(
                Step.CLAIM,
                scene.in(english, "zh-Hans").id(),
                room.wei(),
                Ask.at(scene.in(english, "zh-Hans").version()));
        assertTrue(Ear.soon(witness::heardOfTheDesk));
        assertTrue(Ear.soon(nora::heardOfTheDesk));
        int before = looks(nora);
        planning.due(english.id(), null, Instant.parse("2031-01-01T10:00:00Z"), room.nora());
        assertTrue(Ear.soon(() -> looks(nora) > before));
        assertEquals(1, before, nora::said);
    }

    @Test
    void what_changed_while_the_page_was_on_its_way_or_the_stream_was_broken_is_told_at_once() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "AWAY"), "en");
        String drawn = Long.toString(Instant.now().toEpochMilli());
        newsroom.take(Step.CLAIM, english.id(), room.hana(), Ask.at(english.version()));
        assertTrue(Ear.soon(listen(room.idris(), "/desk/live?desk=true&since=" + drawn)::heardOfTheDesk));
        Ear back = Ear.on(
                client,
                at("/desk/live?desk=true&since=1"),
                Map.of("Cookie", cookie(room.idris()), "Last-Event-ID", drawn));
        ears.add(back);
        assertTrue(Ear.soon(back::heardOfTheDesk));
        assertFalse(back.heardOfNotices(), "what it heard last goes before what its address says");
        Ear longAgo = listen(room.idris(), "/desk/live?desk=true&since=1000");
        assertTrue(Ear.soon(() -> longAgo.heardOfTheDesk() && longAgo.heardOfNotices()), "nobody knows what it missed");
    }

    @Test
    void when_the_sign_in_ends_so_does_its_stream() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "OUT"), "en");
        String session = sessions.start(room.idris());
        Ear ear = Ear.on(
                client,
                at("/desk/live?desk=true&since=" + Ear.afterAllThat()),
                Map.of("Cookie", Cookies.SESSION + "=" + session));
        ears.add(ear);
        sessions.end(session);
        newsroom.take(Step.CLAIM, english.id(), room.hana(), Ask.at(english.version()));
        assertTrue(Ear.soon(ear::over));
        assertFalse(ear.heardOfTheDesk(), "the sign-in is over, and with it all that it opened");
        assertEquals(
                401,
                given().cookie(Cookies.SESSION, session)
                        .header("X-Requested-With", "dragoman")
                        .get("/desk/live")
                        .statusCode());
    }

    @Test
    void a_stream_is_passed_on_as_it_comes_and_a_seventh_of_one_person_is_not_to_be_had() {
        var room = world.newsroom();
        String session = cookie(room.idris());
        for (int n = 1; n <= OpenPages.EACH; n++) {
            Ear ear = Ear.on(client, at("/desk/live?since=" + Ear.afterAllThat()), Map.of("Cookie", session));
            ears.add(ear);
            assertEquals(200, ear.status());
        }
        var headers = ears.get(0).answer().headers();
        assertTrue(headers.firstValue("content-type").orElseThrow().startsWith("text/event-stream"));
        assertEquals("no", headers.firstValue("x-accel-buffering").orElseThrow());
        assertEquals("no-store", headers.firstValue("cache-control").orElseThrow());
        assertNotEquals("gzip", headers.firstValue("content-encoding").orElse(""));
        Ear seventh = Ear.on(client, at("/desk/live"), Map.of("Cookie", session, "Accept-Encoding", "gzip"));
        ears.add(seventh);
        assertEquals(204, seventh.status());
        ears.get(0).close();
        assertTrue(
                Ear.soon(() -> {
                    Ear next = Ear.on(client, at("/desk/live"), Map.of("Cookie", session));
                    ears.add(next);
                    return next.status() == 200;
                }),
                "one that went makes room");
    }

    @Test
    void a_page_that_looks_again_gets_no_page_where_nothing_changed_and_keeps_no_sign_in_alive() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "SAME"), "en");
        String session = sessions.start(room.hana());
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update person_session set last_seen = now() - interval '10 minutes' where person_id = ?1")
                        .setParameter(1, room.hana().id())
                        .executeUpdate());
        for (String page : List.of("/desk", "/desk/live/bell")) {
            String tag = look(session, page, "none", 200);
            look(session, page, tag, 304);
        }
        assertEquals(10, minutesUnseen(room.hana()), "nobody was there");
        String tag = look(session, "/desk", "none", 200);
        newsroom.take(Step.CLAIM, english.id(), room.idris(), Ask.at(english.version()));
        look(session, "/desk", tag, 200);
        given().cookie(Cookies.SESSION, session).get("/desk").then().statusCode(200);
        assertEquals(0, minutesUnseen(room.hana()));
    }

    private static int looks(Ear ear) {
        return ear.said().split("event:", -1).length - 1;
    }

    private String look(String session, String page, String tag, int status) {
        return given().cookie(Cookies.SESSION, session)
                .header("X-Unattended", "yes")
                .header("If-None-Match", tag)
                .get(page)
                .then()
                .statusCode(status)
                .extract()
                .header("ETag");
    }

    private int minutesUnseen(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) em.createNativeQuery(
                                        "select extract(epoch from now() - last_seen) / 60 from person_session where person_id = ?1")
                                .setParameter(1, person.id())
                                .getSingleResult())
                        .intValue());
    }

    private Ear desk(Person person) {
        return listen(person, "/desk/live?desk=true&since=" + Ear.afterAllThat());
    }

    private Ear listen(Person person, String path) {
        Ear ear = Ear.on(client, at(path), Map.of("Cookie", cookie(person)));
        assertEquals(200, ear.status());
        ears.add(ear);
        return ear;
    }

    private String cookie(Person person) {
        return Cookies.SESSION + "=" + sessions.start(person);
    }

    private String at(String path) {
        return site.resolve(path).toString();
    }
}

package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import news.dragoman.history.Entries;
import news.dragoman.newsroom.Departures;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.story.Claims;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeavingJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    People people;

    @Inject
    Claims claims;

    @Inject
    Entries entries;

    @Inject
    Departures departures;

    @Inject
    EntityManager database;

    @Test
    void when_hana_leaves_her_claim_is_released_and_idris_takes_it_and_she_can_come_back_by_code() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "LEAVING-HERON"), "en");
        var hana = Actor.signedIn(room.hana());
        hana.posts("/desk/editions/" + english.id() + "/claim", Map.of("version", "0"))
                .gets(200);
        String page = "/desk/admin/people/" + room.hana().id();

        var otto = Actor.signedIn(room.otto()).opens(page).follows("Deactivate …");
        otto.sees("Hana Voss leaves", "Claims that are released: 1").seesNowhere("LEAVING-HERON", "渡轮停航");
        otto.presses("Deactivate").gets(200).sees("They no longer work here.", "Otto Brandt deactivated");

        assertTrue(hana.opens("/desk").address().startsWith("/desk/sign-in"), "her sign-in is over");
        assertEquals(422, signsIn(room.hana()).status(), "her password opens nothing");
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> claims.open(english.id()).isEmpty()));
        var released = QuarkusTransaction.requiringNew()
                .call(() -> entries.last(english.id(), Step.RELEASE).orElseThrow());
        assertEquals(room.otto().id(), released.actorId().orElseThrow());
        assertEquals(room.hana().id(), released.subjectId().orElseThrow());

        var idris = Actor.signedIn(room.idris());
        idris.posts("/desk/editions/" + english.id() + "/claim", Map.of("version", "0"))
                .gets(200);
        idris.opens("/desk/stories/" + english.storyId()).sees("Otto Brandt released English from Hana Voss");
        otto.opens("/desk/admin/people?gone=yes&q=Hana").sees("Hana Voss");

        otto.opens(page).presses("Reactivate").gets(200).sees("A code for Hana Voss");
        String code = otto.page().select(".once__code").text();
        assertEquals(422, signsIn(room.hana()).status(), "the old password stays good for nothing");
        otto.posts(page + "/return", Map.of()).gets(409);
        assertTrue(otto.page().select(".once__code").isEmpty(), "no code for somebody who never left");
        Actor back = Actor.reader().opens("/desk/sign-in/code");
        back.submits(
                "form[action='/desk/sign-in/code']",
                Map.of("login", room.hana().login(), "code", code, "new-password", "five tall storks standing"));
        assertEquals("/desk", back.address());
        Actor.signedIn(room.ana()).opens("/desk/grants").sees("deactivated", "reactivated");
    }

    @Test
    void a_pen_name_hides_who_left() {
        var room = world.newsroom();
        var perpetua = world.person(
                room.number(),
                room.desk(),
                "Perpetua Quillon",
                "佩佩图",
                java.util.Set.of(Role.TRANSLATOR),
                java.util.Set.of("en"),
                World.pair("zh-Hans", "en"));
        var persona = world.persona(perpetua, "VK", "Vera Kestrel", "韦拉");
        var original = scene.filed(room, room.lin(), "MASKED-LEAVING");
        var english = scene.in(original, "en");
        scene.workUnder(original, persona, perpetua);
        scene.take(Step.CLAIM, english, perpetua);
        departures.letGo(perpetua.id(), now(perpetua).version(), room.otto());
        Actor.signedIn(room.idris())
                .opens("/desk/stories/" + english.storyId())
                .sees("released English from Vera Kestrel")
                .seesNowhere("Perpetua", "Quillon", "佩佩图", perpetua.id().toString());
    }

    @Test
    void before_somebody_goes_the_administrator_sees_what_only_they_can_do() {
        var room = world.newsroom();
        var only = world.person(
                room.number(),
                room.desk(),
                "Lhamo Tsering",
                "拉姆",
                java.util.Set.of(Role.TRANSLATOR, Role.EDITOR),
                // No other test and no demo has anybody for it.
                java.util.Set.of("mnc"),
                World.pair("my", "mnc"));
        Actor.signedIn(room.otto())
                .opens("/desk/admin/people/" + only.id() + "/leaving")
                .sees("Nobody else edits Manchu.", "Nobody else translates Burmese into Manchu.");
        scene.draft(room, room.lin(), "DRAFT-OF-ONE", null);
        Actor.signedIn(room.otto())
                .opens("/desk/admin/people/" + room.lin().id() + "/leaving")
                .sees("Drafts that nobody else can open: 1")
                .seesNowhere("DRAFT-OF-ONE");
    }

    @Test
    void a_page_that_stood_open_while_the_person_changed_is_looked_at_once_more() {
        var room = world.newsroom();
        String page = "/desk/admin/people/" + room.dara().id();
        var otto = Actor.signedIn(room.otto()).opens(page + "/leaving");
        Actor.signedIn(room.dara())
                .opens("/desk/me")
                .submits("form[action='/desk/me/preferences']", Map.of("zone", "Asia/Kashgar"))
                .gets(200);
        otto.presses("Deactivate").gets(409).sees("changed while the page stood open");
        assertTrue(now(room.dara()).active());
        otto.presses("Deactivate").gets(200);
        assertFalse(now(room.dara()).active());
    }

    @Test
    void the_database_takes_no_claim_of_somebody_who_has_left() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "LATE-CLAIM"), "en");
        departures.letGo(room.hana().id(), now(room.hana()).version(), room.otto());
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(
                                        "insert into claim (id, edition_id, person_id, stage, started_at, until) values (?1, ?2, ?3, 'TRANSLATION', ?4, ?4)")
                                .setParameter(1, UUID.randomUUID())
                                .setParameter(2, english.id())
                                .setParameter(3, room.hana().id())
                                .setParameter(4, Instant.EPOCH)
                                .executeUpdate()));
    }

    @Test
    void whoever_claims_while_being_let_go_ends_up_with_nothing() throws Exception {
        var room = world.newsroom();
        for (int round = 0; round < 5; round++) {
            Person late = world.person(
                    room.number(),
                    room.desk(),
                    "Late Comer " + round,
                    "晚到" + round,
                    java.util.Set.of(Role.TRANSLATOR),
                    java.util.Set.of("en"),
                    World.pair("zh-Hans", "en"));
            var english = scene.in(scene.filed(room, room.lin(), "RACE-" + round), "en");
            var threads = Executors.newFixedThreadPool(2);
            try {
                threads.invokeAll(List.<Callable<Object>>of(() -> scene.take(Step.CLAIM, english, late), () -> {
                    departures.letGo(late.id(), now(late).version(), room.otto());
                    return late;
                }));
            } finally {
                threads.shutdown();
            }
            assertFalse(now(late).active());
            assertTrue(
                    QuarkusTransaction.requiringNew()
                            .call(() -> claims.heldBy(late.id()))
                            .isEmpty(),
                    "round " + round);
        }
    }

    private static Actor signsIn(Person person) {
        return Actor.reader()
                .opens("/desk/sign-in")
                .submits("form[action='/desk/sign-in']", Map.of("login", person.login(), "password", World.PASSWORD));
    }

    private Person now(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> people.findById(person.id()));
    }
}

package news.dragoman.pages.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.dragoman.journeys.Actor;
import news.dragoman.newsroom.Departures;
import news.dragoman.people.FirstAdministrator;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.workflow.Role;
import news.dragoman.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation without an administrator: those of other tests lose the role while this one runs. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SetupTest {
    private static final String PASSWORD = "seven quiet rivers";

    @Inject
    FirstAdministrator first;

    @Inject
    People people;

    @Inject
    World world;

    @Inject
    Departures departures;

    @Inject
    EntityManager database;

    private List<?> others = List.of();

    @BeforeEach
    void nobody_administers() {
        QuarkusTransaction.requiringNew().run(() -> {
            others = database.createNativeQuery("select id from person where 'ADMIN' = any(roles)", UUID.class)
                    .getResultList();
            database.createNativeQuery("update person set roles = array_remove(roles, 'ADMIN')")
                    .executeUpdate();
            forgetMistakes(); // those that other tests made from this machine are not this one's
        });
    }

    @AfterEach
    void the_others_administer_again() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                            "update person set roles = roles || array['ADMIN'] where id in ?1 and not 'ADMIN' = any(roles)")
                    .setParameter(1, others.isEmpty() ? List.of(UUID.randomUUID()) : others)
                    .executeUpdate();
            forgetMistakes(); // nor are this one's those of other tests, which sign in from here
        });
    }

    private void forgetMistakes() {
        database.createNativeQuery("delete from sign_in_attempt").executeUpdate();
    }

    @Test
    void whoever_reads_the_terminal_makes_the_first_account_and_then_the_page_is_gone() {
        String login = "rosa." + UUID.randomUUID().toString().substring(0, 8);
        String code = first.invite();
        Actor rosa = Actor.reader()
                .opens("/desk/sign-in")
                .sees("Nobody works here yet.")
                .follows("Set the newsroom up");

        rosa.submits("form", account(login, "1234-5678")).gets(422).sees("That is not the code");
        assertEquals(login, rosa.page().select("#login").val());
        rosa.submits("form", account(login, code));

        assertTrue(rosa.address().startsWith("/desk/admin/people"), rosa.address());
        assertEquals(
                Set.of(Role.ADMIN, Role.CHIEF),
                people.findByLogin(login).orElseThrow().roles());
        Actor.reader().opens("/desk/setup").gets(404);
        rosa.posts("/desk/setup", account(login + ".2", code)).gets(404);
        rosa.opens("/desk/grants").gets(200).sees("Rosa Lenz made the first account", "Administrator", "Chief");
    }

    @Test
    void of_two_with_a_right_code_one_is_first() throws Exception {
        String name = "race." + UUID.randomUUID().toString().substring(0, 8);
        List<String> codes = List.of(first.invite(), first.invite());
        List<Actor> actors = List.of(Actor.reader(), Actor.reader());
        actors.forEach(actor -> actor.opens("/desk/setup"));
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Actor>> tries = List.of(
                    () -> actors.get(0).submits("form", account(name + ".0", codes.get(0))),
                    () -> actors.get(1).submits("form", account(name + ".1", codes.get(1))));
            for (Future<Actor> done : threads.invokeAll(tries)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(
                List.of(200, 404), actors.stream().map(Actor::status).sorted().toList());
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> people.count("login like ?1", name + "%")));
    }

    @Test
    void wrong_codes_are_slowed_down() {
        Actor mallory = Actor.reader().opens("/desk/setup");
        for (int i = 0; i < 5; i++) {
            mallory.submits("form", account("mallory", "0000")).gets(422);
        }
        mallory.submits("form", account("mallory", "0000")).gets(429).sees("Too many tries");
        assertTrue(people.findByLogin("mallory").isEmpty());
    }

    @Test
    void the_last_administrator_cannot_go_nor_lose_the_role_and_two_cannot_send_each_other_away() throws Exception {
        var room = world.newsroom();
        var otto = Actor.signedIn(room.otto());
        String page = "/desk/admin/people/" + room.otto().id();
        otto.opens(page + "/leaving").sees("There is no other administrator");
        otto.posts(page + "/leaving", Map.of("version", Long.toString(version(room.otto()))))
                .gets(409)
                .sees("Somebody must administer the newsroom");
        otto.opens(page);
        otto.page().select("input[name=role]").removeAttr("checked");
        otto.submits("form.sheet", Map.of()).gets(409).sees("Somebody must administer the newsroom");

        var olga = world.person(room.number(), room.desk(), "Olga Sand", "奥尔加", Set.of(Role.ADMIN), Set.of("en"));
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> both = List.of(() -> sends(room.otto(), olga), () -> sends(olga, room.otto()));
            threads.invokeAll(both);
        } finally {
            threads.shutdown();
        }
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> people.count(
                                "active = true and id in ?1",
                                List.of(room.otto().id(), olga.id()))));
    }

    private Object sends(Person admin, Person other) {
        departures.letGo(other.id(), version(other), admin);
        return other;
    }

    private long version(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people.findById(person.id()).version());
    }

    private static Map<String, String> account(String login, String code) {
        return new TreeMap<>(Map.of(
                "code", code,
                "login", login,
                "new-password", PASSWORD,
                "name-language", "en",
                "name", "Rosa Lenz",
                "role", "CHIEF",
                "zone", "Europe/Lisbon"));
    }
}

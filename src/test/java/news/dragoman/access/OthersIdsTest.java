package news.dragoman.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Scope;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever sends the id of what is somebody else's, or fields that no form of theirs has, changes nothing with them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OthersIdsTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private World.Newsroom room;

    @Test
    void nobody_ends_marks_or_opens_what_is_somebody_elses_whatever_route_takes_its_id() {
        room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "OTHERS"), "en", room.hana());
        scene.translate(english, room.hana(), "Ferries stay in port.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.RETURN, english, room.nora(), "Look again."); // tells Hana
        sessions.start(room.hana(), "Firefox · Linux");
        var token = tokens.make(room.hana(), "hers", Set.of(Scope.values()), 1);
        var hers = List.of(
                value("select id from person_session where person_id = ?1"),
                token.id().toString(),
                value("select id::text from notice where person_id = ?1"));
        String before = state(room.hana());
        assertTrue(before.contains("notice"), before);
        for (Person other : List.of(room.lin(), room.idris(), room.nora(), room.mod())) {
            var caller = Caller.of(other.login(), other, sessions, tokens);
            for (Route route : Route.ending()) {
                if (!route.template().matches(".*\\{(id|token|session)}.*")
                        || route.template().matches(".*/(stories|editions)/.*")) {
                    continue;
                }
                for (String id : hers) {
                    caller.withFormToken()
                            .ask(
                                    route.verb(),
                                    route.template().replaceAll("\\{\\w+}", id),
                                    Map.of("newest", hers.get(2), "version", "0"));
                }
            }
            caller = Caller.of(other.login(), other, sessions, tokens);
            caller.withFormToken().ask("POST", "/desk/for-you/read", Map.of("newest", hers.get(2)));
        }

        assertEquals(before, state(room.hana()));
    }

    @Test
    void fields_that_no_form_of_ones_own_has_make_nobody_more_than_they_were() {
        room = world.newsroom();
        Person lin = room.lin();
        String before = rights(lin);
        var caller = Caller.of("Lin", lin, sessions, tokens);
        var more = new HashMap<String, String>();
        for (String name : List.of(
                "role",
                "roles",
                "roles[]",
                "person.roles",
                "admin",
                "isAdmin",
                "login",
                "active",
                "deactivated",
                "id",
                "personId",
                "person",
                "deskId",
                "desk",
                "password",
                "passwordHash",
                "new-password",
                "pair",
                "pairs",
                "language-of",
                "languages",
                "version",
                "created",
                "grants",
                "scopes",
                "scope",
                "stage",
                "status")) {
            more.put(name, "ADMIN");
        }
        more.put("name.en", "Lin Ruochuan");
        for (Route route : Route.ending()) {
            if (route.verb().equals("GET")
                    || !route.template().startsWith("/desk")
                    || route.template().contains("{")) {
                continue;
            }
            caller.withFormToken().ask(route.verb(), route.template(), more);
            if (caller.ask("GET", "/desk/me", Map.of()).statusCode() != 200) {
                caller = Caller.of("Lin", lin, sessions, tokens); // signed out by that
            }
        }

        assertEquals(before, rights(people.findByLogin(lin.login()).orElseThrow()));
    }

    private static String rights(Person person) {
        return person.id() + " " + person.login() + " " + person.roles() + " " + person.languages() + " "
                + person.pairs() + " " + person.deskId() + " " + person.active();
    }

    private String state(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var said = new StringBuilder();
            for (String query : List.of(
                    "select 'session', id, ended::text from person_session where person_id = ?1 and device <> '' order by id",
                    "select 'token', id::text, ended::text from access_token where person_id = ?1 order by id",
                    "select 'notice', id::text, read_at::text from notice where person_id = ?1 order by id")) {
                database.createNativeQuery(query, Object[].class)
                        .setParameter(1, person.id())
                        .getResultList()
                        .forEach(row ->
                                said.append(Arrays.toString((Object[]) row)).append('\n'));
            }
            return said.toString();
        });
    }

    private String value(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(database.createNativeQuery(query)
                        .setParameter(1, room.hana().id())
                        .setMaxResults(1)
                        .getSingleResult()));
    }
}

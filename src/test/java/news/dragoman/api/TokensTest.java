package news.dragoman.api;

import static io.restassured.RestAssured.given;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Scope;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.web.Newcomer;
import news.dragoman.workflow.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensTest {

    @Inject
    Tokens tokens;

    @Inject
    Sessions sessions;

    @Inject
    PersonAccounts accounts;

    @Inject
    Newcomer newcomer;

    @Inject
    EntityManager database;

    private Person tove;

    @BeforeEach
    void somebody_joins() {
        tove = newcomer.reporter();
    }

    @Test
    void the_secret_is_long_recognisable_and_stored_nowhere() {
        String secret = make().secret();

        assertTrue(secret.matches("dragoman_[A-Za-z0-9_-]{43}"), secret);
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select access_token::text from access_token where person_id = ?1")
                        .setParameter(1, tove.id())
                        .getResultList());
        assertEquals(1, rows.size());
        assertTrue(rows.stream().noneMatch(row -> row.toString().contains(secret.substring(9))));
    }

    @Test
    void every_route_asks_nobody_for_a_token() {
        for (var route : AsDescribed.routes()) {
            Response answer = send(Program.ofNobody(), route);

            is(401, answer);
            assertEquals("NO_TOKEN", answer.path("kind"), route.id());
            assertEquals("Bearer realm=\"Dragoman\"", answer.header("WWW-Authenticate"), route.id());
        }
    }

    @Test
    void no_route_opens_to_a_token_that_is_over_or_was_never_made() {
        String expired = make().secret();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update access_token set created = now() - interval '2 days', expires = now() - interval '1 day' where person_id = ?1")
                        .setParameter(1, tove.id())
                        .executeUpdate());
        for (String token : List.of(expired, "dragoman_" + "x".repeat(43), "x")) {
            for (var route : AsDescribed.routes()) {
                Response answer = send(Program.with(token), route);

                is(401, answer);
                assertTrue(answer.header("WWW-Authenticate").contains("error=\"invalid_token\""), route.id());
            }
        }
    }

    @Test
    void no_route_opens_to_a_token_that_is_good_for_everything_but_it() {
        var without = new EnumMap<Scope, Program>(Scope.class);
        for (var route : AsDescribed.routes()) {
            Scope scope = Scope.valueOf(route.scope());
            if (scope == Scope.READ) {
                continue; // every token reads
            }
            Program program = without.computeIfAbsent(
                    scope,
                    missing -> Program.of(
                            tokens,
                            tove,
                            Arrays.stream(Scope.values())
                                    .filter(one -> one != missing)
                                    .toArray(Scope[]::new)));

            Response answer = send(program, route);

            is(403, answer);
            assertEquals("SCOPE_MISSING", answer.path("kind"), route.id());
            assertTrue(answer.header("WWW-Authenticate").contains("error=\"insufficient_scope\""), route.id());
        }
    }

    @Test
    void every_route_that_writes_wants_a_scope_and_every_other_reads() {
        for (var route : AsDescribed.routes()) {
            assertEquals(route.method().equals("GET"), route.scope().equals("READ"), route.id());
        }
    }

    @Test
    void a_browsers_sign_in_opens_nothing_here() {
        Response answer = given().filter(new AsDescribed())
                .cookie("dragoman", sessions.start(tove))
                .header("Accept", "application/json")
                .get("/api/me");

        is(401, answer);
    }

    @Test
    void a_token_opens_none_of_the_newsrooms_pages() {
        assertEquals(
                303,
                given().redirects()
                        .follow(false)
                        .header("Authorization", "Bearer " + make().secret())
                        .get("/desk")
                        .statusCode());
    }

    @Test
    void a_token_ends_when_its_person_ends_it_gets_a_password_a_role_or_leaves() {
        String one = make().secret();
        String other = make().secret();
        is(200, Program.with(one).get("/api/me"));
        tokens.end(tove, tokens.find(one).orElseThrow().token());
        is(401, Program.with(one).get("/api/me"));
        is(200, Program.with(other).get("/api/me"));
        accounts.changePassword(tove.id(), "a new and longer password");
        is(401, Program.with(other).get("/api/me"));

        Person lia = newcomer.reporter();
        String third = tokens.make(lia, "third", Set.of(), 1).secret();
        accounts.change(
                lia.id(),
                lia.version(),
                lia.details().trustedWith(Set.of(Role.REPORTER, Role.EDITOR)),
                newcomer.administrator());
        is(401, Program.with(third).get("/api/me"));

        Person mia = newcomer.reporter();
        String fourth = tokens.make(mia, "fourth", Set.of(), 1).secret();
        accounts.deactivate(mia.id(), mia.version(), newcomer.administrator());
        is(401, Program.with(fourth).get("/api/me"));
    }

    @Test
    void nobody_ends_the_token_of_somebody_else() {
        var made = make();

        assertEquals(false, tokens.end(newcomer.reporter(), made.id()));
        is(200, Program.with(made.secret()).get("/api/me"));
    }

    @Test
    void a_program_learns_who_it_is_and_what_its_token_is_good_for() {
        Response me = Program.of(tokens, tove, Scope.WRITE).get("/api/me");

        assertEquals(tove.login(), me.path("login"));
        assertEquals("test", me.path("token.name"));
        assertEquals(
                List.of("READ", "WRITE"),
                Stream.of(Scope.values())
                        .map(Enum::name)
                        .filter(me.<List<String>>path("token.scopes")::contains)
                        .toList());
    }

    private Tokens.Made make() {
        return tokens.make(tove, "my program", Set.of(Scope.values()), 30);
    }

    /** A request to the route for something that does not exist, and which would be refused for that if for nothing else. */
    private static Response send(Program program, AsDescribed.Route route) {
        String id = UUID.randomUUID().toString();
        String path = AsDescribed.filled(route.path().replace("{number}", "1"), id, id, id);
        if (route.id().equals("sendPart")) {
            return program.request()
                    .contentType("application/octet-stream")
                    .body(new byte[1])
                    .put(path);
        }
        return switch (route.method()) {
            case "GET" -> program.get(path);
            case "POST" -> program.post(path, Map.of("x", 1), "\"1\"");
            case "PUT" -> program.put(path, Map.of("x", 1), "\"1\"");
            case "DELETE" -> program.delete(path, "\"1\"");
            default -> throw new AssertionError(route);
        };
    }
}

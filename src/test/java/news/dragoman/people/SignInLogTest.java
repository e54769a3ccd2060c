package news.dragoman.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import news.dragoman.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInLogTest {
    private static final String NETWORK = "192.0.2." + ProcessHandle.current().pid() % 250;
    private static final Pattern LINE =
            Pattern.compile("way=([A-Z_]+) outcome=([A-Z_]+) person=(\\S+) network=(\\S{12})");

    @Inject
    World world;

    @Inject
    SignIn signIn;

    @Inject
    OwnPassword own;

    @Inject
    PasswordByCode byCode;

    private final List<String> said = new ArrayList<>();
    private final Logger log = Logger.getLogger(SignInLog.CATEGORY);
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(ear);
    }

    @Test
    void every_try_is_a_line_with_the_account_and_the_network_and_nothing_that_was_typed() {
        Person person = world.newsroom().hana();
        String id = person.id().toString();
        for (int mistake = 0; mistake < SignInAttempts.FREE_BY_LOGIN; mistake++) {
            signIn.attempt(person.login(), "quite another password", NETWORK, "A browser");
        }
        signIn.attempt(person.login(), World.PASSWORD, NETWORK, "A browser");
        signIn.attempt("nobody-of-that-name", "quite another password", NETWORK, "A browser");
        byCode.set(person.login(), "0000-0000", "a new and longer one", "198.51.100.7");
        own.change(person.id(), World.PASSWORD, "a new and longer one", NETWORK);

        assertEquals(
                List.of(
                        "PASSWORD WRONG " + id,
                        "PASSWORD WRONG " + id,
                        "PASSWORD WRONG " + id,
                        "PASSWORD WRONG " + id,
                        "PASSWORD WRONG " + id,
                        "PASSWORD MADE_TO_WAIT " + id,
                        "PASSWORD WRONG -",
                        "CODE WRONG " + id,
                        "OWN_PASSWORD IN " + id),
                said.stream()
                        .map(line -> part(line, 1) + " " + part(line, 2) + " " + part(line, 3))
                        .toList());
        assertEquals(part(said.get(0), 4), part(said.get(6), 4), "one network, one mark");
        assertNotEquals(part(said.get(0), 4), part(said.get(7), 4));
        String all = String.join("\n", said);
        for (String typed : List.of(
                person.login(),
                person.nameIn("en"),
                "nobody",
                "password",
                World.PASSWORD,
                "0000",
                NETWORK,
                "browser")) {
            assertFalse(all.contains(typed), typed);
        }
    }

    @Test
    void a_token_that_is_none_is_a_line_and_a_program_without_one_is_not() {
        RestAssured.given().get("/api/me").then().statusCode(401);
        assertEquals(List.of(), said);
        RestAssured.given()
                .header("Authorization", "Bearer made-up")
                .get("/api/me")
                .then()
                .statusCode(401);

        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("way=TOKEN outcome=WRONG person=- network="), said.get(0));
        assertFalse(said.get(0).contains("made-up"));
    }

    private static String part(String line, int group) {
        var parts = LINE.matcher(line);
        assertTrue(parts.matches(), line);
        return parts.group(group);
    }
}

package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What whoever sends too much in too short a time is told, and that nobody else is. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HasteTest {
    private static final String PROBE = "/desk/probe";
    private static final String TEXT = "a sentence long enough to be missed";

    @Inject
    Newcomer newcomer;

    @Inject
    Sessions sessions;

    @Inject
    Paces paces;

    private final Browser browser = Browser.english();
    private Person tove;

    @BeforeEach
    void somebody_is_signed_in() {
        tove = newcomer.at(browser);
    }

    @Test
    void a_person_is_told_to_wait_finds_what_was_typed_on_the_page_and_can_send_it_again() {
        Response refused = hasty(() -> paces.byPerson(tove.id()), () -> browser.send(PROBE, typed()));
        Document page = Browser.page(refused);

        assertEquals(429, refused.statusCode());
        assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
        assertEquals("Too much in too short a time", page.select("h1").text());
        assertEquals(TEXT, page.select("textarea.kept").text());
        assertEquals(200, browser.get(PROBE).statusCode(), "reading waits for nothing");
        assertTrue(page.select("form[action=" + PROBE + "] button").hasText());
    }

    @Test
    void a_page_that_saves_by_itself_is_told_so_in_its_own_way() {
        Response refused = hasty(
                () -> paces.byPerson(tove.id()),
                () -> browser.request()
                        .header("X-Requested-With", "dragoman")
                        .header("X-CSRF-TOKEN", browser.cookie("csrf-token"))
                        .contentType("application/x-www-form-urlencoded")
                        .body("text=x&other=y")
                        .post(PROBE));

        assertEquals(429, refused.statusCode());
        assertEquals("TOO_MANY", refused.jsonPath().getString("kind"));
        assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
    }

    @Test
    void one_persons_haste_slows_nobody_else() {
        Person lia = newcomer.reporter();
        Browser hers = Browser.english();
        hers.put("dragoman", sessions.start(lia));
        hers.get("/desk/nothing");
        drain(() -> paces.byPerson(tove.id()));

        assertEquals(
                200,
                hers.send(PROBE, Map.of("csrf-token", hers.cookie("csrf-token"), "text", TEXT, "other", "x"))
                        .statusCode());
    }

    @Test
    void strangers_of_one_network_wait_with_their_login_kept_and_their_password_nowhere() {
        Response refused = hasty(
                () -> paces.byStranger("127.0.0.5"),
                () -> from("127.0.0.5")
                        .contentType("application/x-www-form-urlencoded")
                        .body("login=" + tove.login() + "&password=secret-of-mine")
                        .post("/desk/sign-in"));

        assertEquals(429, refused.statusCode());
        assertTrue(refused.asString().contains(tove.login()));
        assertFalse(refused.asString().contains("secret-of-mine"));
        assertEquals(
                403,
                from("127.0.0.6")
                        .contentType("application/x-www-form-urlencoded")
                        .body("login=x")
                        .post("/desk/sign-in")
                        .statusCode(),
                "another network has its own pace, and only lacks the form's token");
    }

    @Test
    void a_whole_network_waits_whoever_sends() {
        Response refused = hasty(
                () -> paces.fromNetwork("127.0.0.7"),
                () -> from("127.0.0.7")
                        .cookies("dragoman", sessions.start(tove))
                        .contentType("application/x-www-form-urlencoded")
                        .body("text=x")
                        .post(PROBE));

        assertEquals(429, refused.statusCode());
    }

    @Test
    void whoever_tries_tokens_waits_and_whoever_has_one_does_not() {
        Response refused = hasty(
                () -> paces.byStranger("127.0.0.8"),
                () -> from("127.0.0.8")
                        .accept("application/json")
                        .header("Authorization", "Bearer dragoman_" + "x".repeat(43))
                        .get("/api/me"));

        assertEquals(429, refused.statusCode());
        assertEquals("application/problem+json", refused.contentType().replaceAll(";.*", ""));
        assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
    }

    private Map<String, String> typed() {
        return Map.of("csrf-token", browser.cookie("csrf-token"), "text", TEXT, "other", "x");
    }

    /** What is answered while the allowance is used up as fast as it grows again. */
    private static Response hasty(Runnable use, Supplier<Response> request) {
        var enough = new AtomicBoolean();
        var used = new CountDownLatch(1);
        Thread crowd = new Thread(() -> {
            while (!enough.get()) {
                drain(use);
                used.countDown();
            }
        });
        crowd.start();
        try {
            assertTrue(used.await(20, TimeUnit.SECONDS));
            Response answer = request.get();
            for (int i = 0; i < 20 && answer.statusCode() != 429; i++) {
                answer = request.get(); // a token may have grown in that very moment
            }
            return answer;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            enough.set(true);
        }
    }

    private static void drain(Runnable use) {
        assertThrows(TooFast.class, () -> {
            for (int i = 0; i < 1_000_000; i++) {
                use.run();
            }
        });
    }

    /** A request from another of this machine's own addresses. */
    private static RequestSpecification from(String address) {
        try {
            var there = RestAssured.config()
                    .httpClient(RestAssured.config()
                            .getHttpClientConfig()
                            .setParam("http.route.local-address", InetAddress.getByName(address)));
            return RestAssured.given().config(there).redirects().follow(false).header("Accept-Language", "en");
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}

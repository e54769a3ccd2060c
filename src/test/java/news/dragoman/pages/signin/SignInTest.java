package news.dragoman.pages.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Sessions;
import news.dragoman.web.Browser;
import news.dragoman.web.Newcomer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {
    private static final String DOOR = "/desk/sign-in";
    private static final String PROBE = "/desk/probe";

    @Inject
    Newcomer newcomer;

    @Inject
    PersonAccounts accounts;

    @Inject
    Sessions sessions;

    private final Browser browser = Browser.english();
    private Person tove;

    @BeforeEach
    void somebody_joins() {
        tove = newcomer.reporter();
    }

    @Test
    void whoever_is_not_signed_in_is_shown_the_door_and_then_gets_where_they_wanted() {
        Document door = browser.open(PROBE + "?from=the%20mail");
        assertEquals("Sign in to the newsroom · Dragoman", door.title());

        Response in = browser.send(Browser.form(door, DOOR), right());

        assertEquals(303, in.statusCode());
        assertTrue(in.header("Location").endsWith(PROBE + "?from=the%20mail"));
        assertEquals(tove.login(), browser.get(PROBE).asString());
    }

    @Test
    void a_mistake_keeps_the_login_says_so_and_the_right_password_then_works() {
        Response wrong = enter("not it");
        Document page = Browser.page(wrong);

        assertEquals(422, wrong.statusCode());
        assertEquals(tove.login(), page.select("#login").val());
        assertEquals("", page.select("#password").val());
        assertEquals("sign-in-error", page.select("#password").attr("aria-describedby"));
        assertTrue(page.select("[role=alert]").text().startsWith("That login and password do not go together"));
        assertEquals(303, browser.send(Browser.form(page, DOOR), right()).statusCode());
    }

    @Test
    void an_unknown_login_is_answered_in_the_same_words() {
        Document door = browser.open(DOOR);
        Response unknown = browser.send(
                Browser.form(door, DOOR), Map.of("login", "nobody-" + tove.login(), "password", "whatever it is"));

        assertEquals(422, unknown.statusCode());
        assertTrue(unknown.asString().contains("That login and password do not go together"));
    }

    @Test
    void after_five_mistakes_even_the_right_password_has_to_wait_and_the_page_says_until_when() {
        for (int mistake = 0; mistake < 5; mistake++) {
            assertEquals(422, enter("not it").statusCode());
        }
        Response wait = enter(Newcomer.PASSWORD);

        assertEquals(429, wait.statusCode());
        assertTrue(Integer.parseInt(wait.header("Retry-After")) <= 30);
        assertTrue(Browser.page(wait)
                .select("[role=alert]")
                .text()
                .matches("Too many tries\\. Nothing is locked: try again at \\d\\d:\\d\\d:\\d\\d .+\\."));
    }

    @Test
    void the_cookie_is_for_the_newsroom_only_and_out_of_reach_of_scripts() {
        Response in = enter(Newcomer.PASSWORD);

        var cookie = in.detailedCookie("dragoman");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("/desk", cookie.getPath());
        assertFalse(cookie.isSecured(), "plain HTTP in this test; Secure would lose the cookie");
    }

    @Test
    void signing_out_ends_the_sign_in_and_not_only_the_cookie() {
        enter(Newcomer.PASSWORD);
        String secret = browser.cookie("dragoman");
        Response out = browser.send("/desk/sign-out", Map.of("csrf-token", token()));

        assertEquals(303, out.statusCode());
        browser.put("dragoman", secret);
        assertEquals(303, browser.get(PROBE).statusCode());
    }

    @Test
    void a_new_sign_in_has_a_new_secret_and_ends_the_old_one() {
        enter(Newcomer.PASSWORD);
        String first = browser.cookie("dragoman");
        browser.send(DOOR, with("csrf-token", token()));

        assertNotEquals(first, browser.cookie("dragoman"));
        assertTrue(sessions.find(first).isEmpty());
    }

    @Test
    void a_secret_that_nobody_was_given_opens_nothing() {
        browser.put("dragoman", "A".repeat(43));

        assertEquals(303, browser.get(PROBE).statusCode());
    }

    @Test
    void a_redirect_never_leads_out_of_the_newsroom() {
        Document door = browser.open(DOOR + "?next=https%3A%2F%2Fevil.example%2Fdesk");
        Response in = browser.send(Browser.form(door, DOOR), right());

        assertTrue(in.header("Location").endsWith("/desk"), in.header("Location"));
        assertFalse(in.header("Location").contains("evil"));
    }

    @Test
    void what_was_typed_when_the_sign_in_ended_can_be_sent_after_signing_in_again() {
        String text = "第一段。\r\n\r\n第二段 <b>\"&\r\n";
        enter(Newcomer.PASSWORD);
        String token = token();
        accounts.changePassword(tove.id(), "another quiet river");

        Response ended = browser.send(PROBE, Map.of("csrf-token", token, "text", text, "other", ""));
        assertEquals(401, ended.statusCode());
        Document door = Browser.page(ended);
        assertTrue(door.text().contains("What you typed is kept."));

        Document mistaken = browser.submit(Browser.form(door, DOOR), right());
        Document again = browser.submit(
                Browser.form(mistaken, DOOR), Map.of("login", tove.login(), "password", "another quiet river"));
        FormElement form = Browser.form(again, PROBE);
        assertEquals(text + "|", browser.send(form, Map.of()).asString());
    }

    @Test
    void a_script_is_told_in_its_own_way_that_the_sign_in_ended() {
        Response answer = browser.request()
                .header("X-Requested-With", "dragoman")
                .contentType("application/json")
                .body("{}")
                .post(PROBE + "/json");

        assertEquals(401, answer.statusCode());
        assertEquals("SIGNED_OUT", answer.jsonPath().getString("kind"));
    }

    private Response enter(String password) {
        FormElement form = Browser.form(browser.open(DOOR), DOOR);
        return browser.send(form, Map.of("login", tove.login(), "password", password));
    }

    private Map<String, String> right() {
        return Map.of("login", tove.login(), "password", Newcomer.PASSWORD);
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> fields = new HashMap<>(right());
        fields.put(name, value);
        return fields;
    }

    private String token() {
        return browser.cookie("csrf-token");
    }
}

package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class GateTest {
    private static final String PROBE = "/desk/probe";
    private static final String TEXT = "a sentence long enough to be missed";

    @Inject
    Newcomer newcomer;

    @Inject
    People people;

    private final Browser browser = Browser.english();
    private Person tove;

    @BeforeEach
    void somebody_is_signed_in() {
        tove = newcomer.at(browser);
    }

    @Test
    void an_endpoint_that_does_not_say_who_may_call_it_answers_nobody() {
        Response answer = browser.get("/desk/unstated");

        assertEquals(404, answer.statusCode());
        assertFalse(answer.asString().contains("secret"));
    }

    @Test
    void a_form_with_its_token_is_taken() {
        assertEquals(
                TEXT + "|x",
                browser.send(PROBE, Map.of("csrf-token", token(), "text", TEXT, "other", "x"))
                        .asString());
    }

    @Test
    void a_form_without_its_token_is_refused_and_can_be_sent_again_with_everything_in_it() {
        Response refused = browser.send(PROBE, Map.of("text", TEXT, "other", "x"));
        Document page = Browser.page(refused);

        assertEquals(403, refused.statusCode());
        assertEquals("This page stood open too long", page.select("h1").text());
        assertEquals(TEXT, page.select("textarea.kept").text());
        assertEquals(
                TEXT + "|x", browser.send(Browser.form(page, PROBE), Map.of()).asString());
    }

    @Test
    void a_form_whose_browser_has_lost_its_cookies_token_gets_a_new_one() {
        String old = token();
        browser.forget("csrf-token");
        Document page = Browser.page(browser.send(PROBE, Map.of("csrf-token", old, "text", TEXT, "other", "x")));

        assertEquals(
                TEXT + "|x", browser.send(Browser.form(page, PROBE), Map.of()).asString());
    }

    @Test
    void a_script_sends_the_token_in_a_header() {
        var script = browser.request().header("X-Requested-With", "dragoman").contentType("application/json");

        assertEquals(403, script.body("{}").post(PROBE + "/json").statusCode());
        assertEquals(
                "{}",
                browser.request()
                        .header("X-Requested-With", "dragoman")
                        .header("X-CSRF-TOKEN", token())
                        .contentType("application/json")
                        .body("{}")
                        .post(PROBE + "/json")
                        .asString());
    }

    @Test
    void what_another_site_sends_is_refused_and_not_offered_again() {
        for (Map<String, String> header : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"))) {
            Response refused = browser.request()
                    .headers(header)
                    .contentType("application/x-www-form-urlencoded")
                    .body("csrf-token=" + token() + "&text=" + TEXT.replace(' ', '+') + "&other=x")
                    .post(PROBE);

            assertEquals(403, refused.statusCode());
            assertEquals(
                    "Another site sent this", Browser.page(refused).select("h1").text());
            assertFalse(refused.asString().contains(TEXT));
        }
    }

    @Test
    void each_refusal_has_its_status_its_reason_in_words_and_what_was_typed() {
        assertRefused("not-you", 403, "Somebody who had no hand in this text must sign it off.");
        assertRefused("not-now", 409, "It is at “In edit” now");
        assertRefused("not-yet", 422, "Sentences without a translation or an omission: 3.");
    }

    @Test
    void a_script_gets_the_reasons_as_codes_and_words() {
        Response refused = browser.request()
                .header("X-Requested-With", "dragoman")
                .header("X-CSRF-TOKEN", token())
                .contentType("application/x-www-form-urlencoded")
                .body("text=x")
                .post(PROBE + "/not-yet");

        assertEquals(422, refused.statusCode());
        assertEquals("NOT_YET", refused.jsonPath().getString("kind"));
        assertEquals("ALL_ACCOUNTED", refused.jsonPath().getString("reasons[0].code"));
        assertEquals("3", refused.jsonPath().getString("reasons[0].args[0]"));
        assertTrue(refused.jsonPath().getString("reasons[0].text").contains("omission: 3."));
    }

    @Test
    void what_may_not_be_read_and_what_is_not_there_look_the_same() {
        Document hidden = Browser.page(fail("hidden", 404));
        Document nothing = Browser.page(browser.get("/desk/no/such/page"));

        assertEquals(hidden.select("h1").text(), nothing.select("h1").text());
    }

    @Test
    void a_database_that_is_away_is_said_so_and_what_was_typed_can_be_sent_again() {
        Document page = Browser.page(fail("database", 503));

        assertEquals(
                "The newsroom’s database does not answer", page.select("h1").text());
        assertEquals(TEXT, page.select("textarea.kept").text());
        assertEquals(
                TEXT,
                Browser.form(page, PROBE + "/database").select("[name=text]").val());
    }

    @Test
    void a_disk_that_is_full_is_said_so_and_what_was_typed_can_be_sent_again() {
        Document page = Browser.page(fail("full", 507));

        assertEquals("There is no room left", page.select("h1").text());
        assertTrue(page.select(".state__why").text().startsWith("The server has no room left on its disk."));
        assertEquals(
                TEXT, Browser.form(page, PROBE + "/full").select("[name=text]").val());
    }

    @Test
    void a_fault_of_ours_gives_a_reference_and_no_details() {
        Response broken = fail("bug", 500);

        assertTrue(Browser.page(broken).select("code").text().matches("[0-9A-F]{4}-[0-9A-F]{4}"));
        assertFalse(broken.asString().contains("secret story text"));
    }

    @Test
    void every_answer_tells_the_browser_what_to_refuse() {
        for (String address : new String[] {PROBE, "/desk/sign-in", "/desk/nothing", "/nothing", "/css/base.css"}) {
            Response answer = browser.get(address);
            assertTrue(answer.header("Content-Security-Policy").contains("default-src 'self'"), address);
            assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"), address);
            assertEquals("nosniff", answer.header("X-Content-Type-Options"), address);
            assertEquals("same-origin", answer.header("Referrer-Policy"), address);
            assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"), address);
        }
        assertEquals("no-store", browser.get(PROBE).header("Cache-Control"));
    }

    @Test
    void a_stylesheet_marked_with_its_contents_is_kept_and_any_other_is_asked_for_again() {
        String marked = Browser.page(browser.get("/desk/nothing"))
                .select("link[href*=base]")
                .attr("href");

        assertTrue(browser.get(marked).header("Cache-Control").contains("immutable"));
        assertEquals("public, no-cache", browser.get("/js/net.js").header("Cache-Control"));
    }

    @Test
    void readers_get_no_cookie() {
        assertTrue(new Browser("en").get("/nothing").cookies().isEmpty());
    }

    @Test
    void the_interface_speaks_as_the_browser_asks_until_a_person_chooses_and_then_as_they_chose() {
        Browser chinese = new Browser("zh-TW,zh;q=0.9,en;q=0.5");
        Document door = chinese.open("/desk/sign-in");
        assertEquals("zh-Hans", door.select("html").attr("lang"));
        assertEquals("登录编辑部", door.select("h1").text());

        Document english = chinese.submit(Browser.form(door, "/desk/preferences"), Map.of("language", "en"));
        assertEquals("Sign in to the newsroom", english.select("h1").text());

        browser.send("/desk/preferences", Map.of("csrf-token", token(), "language", "zh-Hans", "back", PROBE));
        assertEquals("zh-Hans", people.findByLogin(tove.login()).orElseThrow().uiLanguage());
        assertEquals(
                "没有这个页面",
                Browser.page(browser.get("/desk/nothing")).select("h1").text());
    }

    @Test
    void a_language_or_a_way_back_that_does_not_exist_changes_nothing() {
        Response answer = browser.send(
                "/desk/preferences",
                Map.of("csrf-token", token(), "language", "xx", "theme", "pink", "back", "//evil.example"));

        assertTrue(answer.header("Location").endsWith("/desk"));
        assertNull(browser.cookie("dragoman-language"));
        assertNull(browser.cookie("dragoman-theme"));
    }

    @Test
    void colours_are_remembered_by_the_browser() {
        browser.send("/desk/preferences", Map.of("csrf-token", token(), "theme", "dark", "back", PROBE));

        assertEquals(
                "dark",
                Browser.page(browser.get("/desk/nothing")).select("html").attr("data-theme"));
    }

    @Test
    void two_megabytes_typed_into_a_form_with_an_old_token_come_back_whole() {
        String enormous = "水".repeat(700_000);

        Response refused = browser.send(PROBE, Map.of("text", enormous, "other", "x"));

        assertEquals(403, refused.statusCode());
        assertEquals(
                enormous,
                Browser.form(Browser.page(refused), PROBE).select("[name=text]").val());
    }

    private void assertRefused(String fault, int status, String reason) {
        Document page = Browser.page(fail(fault, status));

        assertTrue(
                page.select(".state__why").text().contains(reason),
                page.select(".state__why").text());
        assertEquals(TEXT, page.select("textarea.kept").text());
    }

    private Response fail(String fault, int status) {
        Response answer = browser.send(PROBE + "/" + fault, Map.of("csrf-token", token(), "text", TEXT));
        assertEquals(status, answer.statusCode());
        return answer;
    }

    private String token() {
        return browser.cookie("csrf-token");
    }
}

package news.dragoman.pages.tokens;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dragoman.people.Person;
import news.dragoman.people.Scope;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.web.Browser;
import news.dragoman.web.Newcomer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensPageTest {
    private static final String ADDRESS = "/desk/me/tokens";

    @Inject
    Newcomer newcomer;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    private final Browser browser = Browser.english();
    private Person tove;

    @BeforeEach
    void somebody_is_signed_in() {
        tove = newcomer.reporter();
        browser.put("dragoman", sessions.start(tove));
    }

    @Test
    void a_token_is_shown_once_works_and_ends() {
        Document empty = browser.open(ADDRESS);
        assertTrue(empty.text().contains("You have none."));

        Document made = Browser.page(browser.send(
                Browser.form(empty, ADDRESS), Map.of("name", "Archive script", "scope", "WRITE", "days", "7")));
        String secret = made.select(".once__code").text();

        assertEquals("Archive script", call(secret).path("token.name"));
        Document later = browser.open(ADDRESS);
        assertFalse(later.html().contains(secret));
        assertEquals("read write", later.select(".ledger .chip").text());
        Document ended = browser.submit(
                Browser.form(later, ADDRESS + "/" + tokens.of(tove).get(0).id() + "/end"), Map.of());
        assertTrue(ended.text().contains("The token has ended."));
        assertEquals(401, call(secret).statusCode());
    }

    @Test
    void the_same_form_sent_again_makes_no_second_token() {
        Document empty = browser.open(ADDRESS);
        var typed = Map.of("name", "Twice", "days", "1", "scope", "STEPS");
        browser.send(Browser.form(empty, ADDRESS), typed);

        Document again = Browser.page(browser.send(Browser.form(empty, ADDRESS), typed));

        assertTrue(again.text().contains("This token was made already"));
        assertTrue(again.select(".once__code").isEmpty());
        assertEquals(1, tokens.of(tove).size());
    }

    @Test
    void a_mistake_keeps_what_was_typed_and_makes_nothing() {
        Document empty = browser.open(ADDRESS);
        Response wrong =
                browser.send(Browser.form(empty, ADDRESS), Map.of("name", " ", "scope", "PUBLISH", "days", "4000"));
        Document page = Browser.page(wrong);

        assertEquals(422, wrong.statusCode());
        assertEquals(
                List.of("Give the token a name.", "Choose from the list how long it lasts."),
                page.select("[role=alert] li").eachText());
        assertTrue(page.select("[value=PUBLISH]").hasAttr("checked"));
        assertEquals(0, tokens.of(tove).size());
        Response tooLong = browser.send(Browser.form(empty, ADDRESS), Map.of("name", "x".repeat(61), "days", "1"));
        assertEquals(422, tooLong.statusCode());
        assertEquals("x".repeat(61), Browser.page(tooLong).select("#name").val());
    }

    @Test
    void nobody_ends_somebody_elses_token() {
        Person other = newcomer.reporter();
        var made = tokens.make(other, "theirs", Set.of(Scope.WRITE), 1);
        browser.open(ADDRESS);

        Response answer =
                browser.send(ADDRESS + "/" + made.id() + "/end", Map.of("csrf-token", browser.cookie("csrf-token")));

        assertEquals(404, answer.statusCode());
        assertEquals(200, call(made.secret()).statusCode());
    }

    @Test
    void there_are_not_more_tokens_than_anybody_needs() {
        for (int i = 0; i < Tokens.MOST_AT_ONCE; i++) {
            tokens.make(tove, "token " + i, Set.of(), 1);
        }
        Document page = browser.open(ADDRESS);

        Response full = browser.send(Browser.form(page, ADDRESS), Map.of("name", "one more", "days", "1"));

        assertEquals(422, full.statusCode());
        assertTrue(full.asString().contains("as many as there may be"));
    }

    private static Response call(String secret) {
        return given().header("Authorization", "Bearer " + secret).get("/api/me");
    }
}

package news.dragoman.api;

import static io.restassured.RestAssured.given;
import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** When it burns, a program can do what a page can. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BurningApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Inject
    Aftermath aftermath;

    @Test
    void a_program_of_noras_suspends_and_is_told_why_a_hold_stops_it() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH)) {
            english = scene.take(step, english, room.nora());
        }
        var nora = Program.of(tokens, room.nora());
        String at = "/api/editions/" + english.id();
        String version = "\"" + scene.now(english).version() + "\"";
        var suspended =
                is(200, nora.post(at + "/suspend", Map.of("reason", "A retraction.", "everywhere", true), version));
        assertEquals(true, suspended.path("suspended"));
        String article = is(200, nora.get(at)).path("article");
        String shown = given().get(article).asString();
        assertTrue(shown.contains("This article is being reviewed"), shown);
        assertEquals(
                "BEFORE_READERS",
                is(409, nora.post(at + "/suspend", Map.of("reason", "Again."), version))
                        .path("reasons[0].code"));
        is(422, nora.post(at + "/resume", Map.of("reason", " "), version));
        assertEquals(
                false,
                is(200, nora.post(at + "/resume", Map.of("reason", "Checked."), version))
                        .path("suspended"));
        assertEquals(
                true,
                is(200, nora.post(at + "/hold", Map.of("reason", "A court."), version))
                        .path("onHold"));
        var chinese = scene.in(english, "zh-Hans");
        var wei = Program.of(tokens, room.wei());
        assertEquals(
                "NOT_ON_HOLD",
                is(409, wei.post("/api/editions/" + chinese.id() + "/claim", NOTHING, "\"" + chinese.version() + "\""))
                        .path("reasons[0].code"));
        is(403, nora.post(at + "/lift", Map.of("reason", "Enough."), version));
        var ana = Program.of(tokens, room.ana());
        assertEquals(
                false,
                is(200, ana.post(at + "/lift", Map.of("reason", "Enough."), version))
                        .path("onHold"));
    }

    @Test
    void a_program_redacts_in_all_languages_and_two_withdraw() {
        var story = aftermath.published();
        var english = story.english();
        var nora = Program.of(tokens, story.room().nora());
        var ana = Program.of(tokens, story.room().ana());
        String at = "/api/editions/" + english.id();
        var article = is(200, nora.get(at + "/article"));
        String block = article.path("items.find { it.text.contains('Mr Wang') }.block");
        assertEquals(
                List.of("fr", "zh-Hans"),
                article.<List<String>>path("items.find { it.text.contains('Mr Wang') }.counterparts.language").stream()
                        .sorted()
                        .toList());
        is(422, nora.post(at + "/redact", Map.of("blocks", List.of(), "reason", "Danger."), version(english)));
        var redacted = is(
                200,
                nora.post(at + "/redact", Map.of("blocks", List.of(block), "reason", "Danger."), version(english)));
        assertEquals("EDIT", redacted.path("stage"));
        assertEquals("REDACTION", redacted.path("correction"));
        for (var one : story.all()) {
            String shown = given().get(aftermath.address(one)).asString();
            assertTrue(!shown.contains(Aftermath.NAMED.get(one.language().tag())), shown);
        }

        is(
                200,
                nora.post(
                        at + "/propose-withdrawal",
                        Map.of("notice", "Invented.", "everywhere", true),
                        version(english)));
        var waiting = is(200, ana.get("/api/withdrawals"));
        assertEquals("Invented.", waiting.path("items.find { it.edition == '" + english.id() + "' }.notice"));
        assertEquals(
                List.of("PROPOSED_IT"),
                is(
                                403,
                                Program.of(tokens, story.kofi())
                                        .post(
                                                at + "/take-back-withdrawal",
                                                Map.of("everywhere", false),
                                                version(english)))
                        .path("reasons.code"));
        is(200, ana.post(at + "/decline-withdrawal", Map.of("reason", "Not sure."), version(english)));
        var again = Map.of("notice", "Invented.", "suspend", false);
        is(200, nora.post(at + "/propose-withdrawal", again, version(english)));
        is(403, nora.post(at + "/withdraw", Map.of("everywhere", true), version(english)));
        var gone = is(200, ana.post(at + "/withdraw", Map.of("everywhere", true), version(english)));
        assertEquals(true, gone.path("withdrawn"));
        assertEquals("PUBLISHED", gone.path("stage"));
        for (var one : story.all()) {
            assertEquals(
                    410,
                    given().get(aftermath.address(one)).statusCode(),
                    one.language().tag());
        }
        var tombstones = is(200, nora.get("/api/withdrawals/tombstones"));
        String address = tombstones.path("items.find { it.edition == '" + english.id() + "' }.address");
        assertEquals(410, given().get(address).statusCode());
        assertTrue(!tombstones.asString().contains("ferry-idle"), "not a word of it");
    }

    private String version(Edition edition) {
        return "\"" + scene.now(edition).version() + "\"";
    }
}

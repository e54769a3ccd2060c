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
import news.dragoman.workflow.Step;
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
}

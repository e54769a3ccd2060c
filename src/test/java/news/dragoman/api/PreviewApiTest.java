package news.dragoman.api;

import static io.restassured.RestAssured.given;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import news.dragoman.people.Tokens;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A program makes, lists and takes back secret links; the secret is in one answer and in no other. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    void a_program_of_noras_makes_a_link_and_takes_it_back() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        var nora = Program.of(tokens, room.nora());
        String at = "/api/editions/" + english.id() + "/previews";
        is(400, nora.post(at, Map.of("version", 1, "forWhom", " ", "hours", 1)));
        is(400, nora.post(at, Map.of("version", 1, "forWhom", "Amal Reza", "hours", 337)));
        is(404, nora.post(at, Map.of("version", 7, "forWhom", "Amal Reza", "hours", 1)));
        String key = Program.newKey();
        var ask = Map.of("version", 1, "forWhom", "Amal Reza", "hours", 24);

        var made = is(201, nora.post(at, ask, null, key));
        String path = made.path("path");
        assertTrue(path.matches("/preview/[A-Za-z0-9_-]{43}"), path);
        assertEquals(200, given().get(path).statusCode());
        var again = is(201, nora.post(at, ask, null, key));
        assertEquals(made.<String>path("id"), again.path("id"));
        assertNull(again.path("path"), "what may be kept nowhere is not given again");

        var list = is(200, nora.get(at));
        assertEquals(1, list.<Integer>path("items.size()"));
        assertEquals(1, list.<Integer>path("items[0].openings"));
        assertNull(list.path("items[0].path"));
        is(403, Program.of(tokens, room.hana()).get(at));
        is(204, nora.request().delete(at + "/" + made.path("id")));
        is(204, nora.request().delete(at + "/" + made.path("id")));
        assertEquals(404, given().get(path).statusCode());
        assertEquals(false, is(200, nora.get(at)).path("items[0].holds"));
    }
}

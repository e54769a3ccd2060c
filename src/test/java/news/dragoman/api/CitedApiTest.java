package news.dragoman.api;

import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lin's program says which media his story goes by, is told what is wrong with it, and loses nothing to a colleague. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitedApiTest {

    private static final Map<String, String> REUTERS =
            Map.of("name", "路透社", "link", "https://www.reuters.com/world/三河");

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    void a_list_is_set_on_what_was_read_and_only_by_whoever_may_change_the_text() {
        var room = world.newsroom();
        var draft = scene.draft(room, room.lin(), "CITED", null);
        String at = "/api/editions/" + draft.id() + "/cited";
        Program lin = Program.of(tokens, room.lin());

        Response none = is(200, lin.get(at));
        assertEquals(List.of(), none.path("items"));
        Response set = is(200, lin.put(at, items(REUTERS, Map.of("name", " 市政会议记录 ")), etag(none)));
        assertEquals(List.of("路透社", "市政会议记录"), set.path("items.name"));
        assertEquals(Arrays.asList(REUTERS.get("link"), null), set.path("items.link"));
        assertNotEquals(etag(none), etag(set));
        assertEquals(etag(set), etag(is(200, lin.get(at))));

        Response stale = is(412, lin.put(at, items(Map.of("name", "CNN")), etag(none)));
        assertEquals(List.of("CNN"), stale.path("yours.items.name"));
        assertEquals(List.of("路透社", "市政会议记录"), stale.path("theirs.items.name"));
        for (Map<String, String> wrong : List.of(
                Map.of("name", "The council", "link", "javascript://alert(1)"),
                Map.of("name", "The council", "link", "https://a:b@example.org/"),
                Map.of("name", "CNN https://edition.cnn.com/"),
                Map.of("name", "CNN\nThe council"),
                Map.of("name", " "))) {
            Response refused = is(422, lin.put(at, items(wrong), etag(set)));
            assertEquals("CITED_LINE", refused.path("reasons[0].code"), wrong.toString());
        }
        is(422, lin.put(at, items(Map.of("name", "\u202eCNN")), etag(set)));
        assertEquals(etag(set), etag(is(200, lin.get(at))), "nothing of that was kept");
        assertEquals(
                "SCOPE_MISSING",
                is(403, Program.of(tokens, room.lin(), Scope.STEPS).put(at, items(REUTERS), etag(set)))
                        .path("kind"));

        Program hana = Program.of(tokens, room.hana());
        is(404, hana.get(at));
        is(404, hana.put(at, items(REUTERS), etag(set)));
        scene.take(Step.FILE, draft, room.lin());
        is(403, lin.put(at, items(REUTERS), etag(set)));
        scene.take(Step.CLAIM, draft, room.wei());
        Program wei = Program.of(tokens, room.wei());
        assertEquals(
                List.of("路透社"), is(200, wei.put(at, items(REUTERS), etag(set))).path("items.name"));
        assertEquals(
                List.of(),
                is(200, wei.put(at, items(), etag(is(200, wei.get(at))))).path("items"));
    }

    @SafeVarargs
    private static Map<String, Object> items(Map<String, String>... items) {
        return Map.of("items", List.of(items));
    }
}

package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

/** Sources that move, for programs: the same services, the same rules. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceMovesApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    void lin_corrects_the_ferry_story_while_hana_translates_it() {
        var room = world.newsroom();
        var ferry = scene.ferry(room);
        var edition = scene.claimed(ferry, "en", room.hana());
        scene.translate(edition, room.hana(), "A sentence.");
        String original = ferry.id().toString();
        String english = edition.id().toString();
        var lin = Program.of(tokens, room.lin());
        var hana = Program.of(tokens, room.hana());

        Response nothing = is(422, lin.step(original, "update-source", Map.of("note", "Nothing.")));
        assertEquals(List.of("TEXT_CHANGED"), nothing.path("reasons.code"));
        Response text = is(200, lin.get("/api/editions/" + original + "/text"));
        Map<String, Object> first = text.path("blocks.find { it.text.contains('明天可以恢复') }");
        Map<String, Object> last = text.path("blocks.find { it.text == '没有人离开码头。' }");
        is(
                200,
                lin.step(
                        original,
                        "update-source",
                        Map.of(
                                "note",
                                "The harbour gave another day.",
                                "blocks",
                                List.of(said(first, "昨天下雨，船没有出港。港口的人说后天可以恢复。"), said(last, "")))));
        Response sent = is(200, lin.get("/api/editions/" + original + "/versions"));
        assertEquals("SENT", sent.path("items[0].cutAt"));
        assertEquals("MATERIAL", sent.path("items[0].weight"));
        assertEquals("The harbour gave another day.", sent.path("items[0].note"));

        Response units = is(200, hana.get("/api/editions/" + english + "/units"));
        assertEquals(1, units.<Integer>path("sources[0].version"));
        assertEquals(2, units.<Integer>path("sources[0].alignedVersion"));
        assertEquals(List.of("CHANGED", "GONE"), units.path("units.moved.findAll { it != null }.kind"));
        assertEquals("港口的人说明天可以恢复。", units.path("units[4].moved.sentences[0].was"));
        assertEquals("港口的人说后天可以恢复。", units.path("units[4].moved.sentences[0].now"));
        Response refused = is(422, hana.step(english, "submit", NOTHING));
        assertEquals(List.of("CHANGES_RESOLVED"), refused.path("reasons.code"));
        assertEquals(List.of("2"), refused.path("reasons[0].args"));

        String changed = "/api/editions/" + english + "/units/" + units.path("units[4].id");
        String gone = "/api/editions/" + english + "/units/" + units.path("units[5].id");
        Response kept = is(409, hana.delete(changed, Etags.of(units.<Integer>path("units[4].version"))));
        assertEquals(List.of("UNIT_NOT_GONE"), kept.path("reasons.code"));
        is(
                204,
                hana.put(
                        changed + "/still-valid",
                        Map.of("read", units.path("sources[0].aligned")),
                        Etags.of(units.<Integer>path("units[4].version"))));
        is(204, hana.delete(gone, Etags.of(units.<Integer>path("units[5].version"))));
        Response resolved = is(200, hana.get("/api/editions/" + english + "/units"));
        assertEquals(2, resolved.<Integer>path("sources[0].version"));
        assertNull(resolved.path("units[4].moved"));
        is(200, hana.step(english, "submit", NOTHING));
    }

    @Test
    void lin_suggests_while_wei_has_it_in_hand_and_wei_takes_it_in_and_sends_it() {
        var room = world.newsroom();
        var ferry = scene.ferry(room);
        scene.take(Step.CLAIM, ferry, room.wei());
        String original = ferry.id().toString();
        var lin = Program.of(tokens, room.lin());
        var wei = Program.of(tokens, room.wei());
        Map<String, Object> first =
                lin.get("/api/editions/" + original + "/text").path("blocks.find { it.text.contains('明天可以恢复') }");
        var words = Map.of("blocks", List.of(said(first, "昨天下雨，船没有出港。港口的人说后天可以恢复。")));
        Response held = is(
                409,
                lin.step(original, "update-source", Map.of("note", "Another day.", "blocks", words.get("blocks"))));
        assertEquals(List.of("NOBODY_ELSE_HOLDS"), held.path("reasons.code"));
        is(204, lin.put("/api/editions/" + original + "/suggestions", words, null));
        is(204, lin.put("/api/editions/" + original + "/suggestions", words, null));
        Response list = is(200, wei.get("/api/editions/" + original + "/suggestions"));
        assertEquals(1, list.<List<?>>path("items").size());
        String at = "/api/editions/" + original + "/suggestions/" + list.path("items[0].id");
        is(403, lin.put(at + "/accept", NOTHING, null));
        is(204, wei.put(at + "/accept", NOTHING, null));
        is(204, wei.put(at + "/accept", NOTHING, null));
        is(200, wei.step(original, "update-source", Map.of("note", "Another day.", "weight", "MINOR")));
        assertEquals("MINOR", wei.get("/api/editions/" + original + "/versions").path("items[0].weight"));
    }

    private static Map<String, Object> said(Map<String, Object> block, String text) {
        return Map.of("id", block.get("id"), "version", block.get("version"), "text", text);
    }
}

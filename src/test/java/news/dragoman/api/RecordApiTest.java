package news.dragoman.api;

import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dragoman.people.Tokens;
import news.dragoman.story.Versions;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sealing, erasing, bringing back and taking the record away, as programs do it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Versions versions;

    @Inject
    Tokens tokens;

    @Test
    void a_program_of_anas_does_it_all() {
        var room = world.newsroom();
        var chinese = scene.ferry(room);
        var english = scene.in(chinese, "en");
        var ana = Program.of(tokens, room.ana());
        var block = QuarkusTransaction.requiringNew()
                .call(() -> versions.withBlocks(
                                versions.ofEdition(chinese.id()).get(0).id())
                        .orElseThrow()
                        .passages()
                        .get(0)
                        .id());
        var refused = is(
                409,
                ana.post(
                        "/api/editions/" + chinese.id() + "/seal",
                        Map.of("block", block, "versions", List.of(1), "reason", "A wish.")));
        assertEquals("WORDS_OF_THE_PAST", refused.path("reasons[0].code"));
        scene.sends(chinese, room.lin(), "渡轮停航第三天", "渡轮停航第四天");
        var asked = is(
                201,
                ana.post(
                        "/api/editions/" + chinese.id() + "/erasures",
                        Map.of("block", block, "versions", List.of(1), "reason", "A wish.")));
        String removal = asked.path("id");
        assertEquals(List.of("渡轮停航第三天"), asked.path("wordings"), "whoever confirms it reads what would go");
        is(403, ana.post("/api/removals/" + removal + "/confirm", Map.of()));
        var wei = Program.of(tokens, room.wei());
        var done = is(200, wei.post("/api/removals/" + removal + "/confirm", Map.of()));
        assertEquals("Wei Anqi", done.path("confirmedBy.name"));
        assertEquals(List.of(), done.path("wordings"));
        assertEquals(
                List.of("ERASE"),
                is(200, ana.get("/api/stories/" + english.storyId() + "/removals"))
                        .path("items.kind"));
        var record = is(200, ana.get("/api/stories/" + english.storyId() + "/record"))
                .asString();
        assertFalse(record.contains("渡轮停航第三天"));
        assertTrue(
                record.startsWith("{\"format\":\"dragoman-record-1\"") && record.contains("\"state\":\"ERASED\""),
                record);
        assertEquals(
                Set.of("ERASE"),
                Set.copyOf(is(200, ana.get("/api/stories/" + english.storyId() + "/history?step=ERASE"))
                        .<List<String>>path("items.step")));
        var held = scene.claimed(chinese, "en", room.hana());
        scene.translate(held, room.hana(), "One.");
        scene.take(news.dragoman.workflow.Step.SUBMIT, held, room.hana());
        var nora = Program.of(tokens, room.nora());
        is(403, nora.post("/api/editions/" + held.id() + "/versions/1/bring-back", Map.of()));
        scene.take(news.dragoman.workflow.Step.CLAIM, held, room.nora());
        var back = is(201, nora.post("/api/editions/" + held.id() + "/versions/1/bring-back", Map.of()));
        assertEquals("BROUGHT_BACK", back.path("cutAt"));
        is(404, nora.post("/api/editions/" + held.id() + "/versions/99/bring-back", Map.of()));
        is(400, ana.get("/api/stories/" + english.storyId() + "/history?step=NOTHING"));
    }
}

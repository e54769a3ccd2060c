package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is published is corrected by a program as by a page. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    void a_program_of_noras_sees_what_a_corrected_source_says_on_her_rows_before_she_opens_anything() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH)) {
            english = scene.take(step, english, room.nora());
        }
        var nora = Program.of(tokens, room.nora());
        String there = "/api/editions/" + english.id() + "/to-follow";
        assertEquals(List.of(), is(200, nora.get(there)).path("rows"));

        var chinese = scene.in(english, "zh-Hans");
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.writes(chinese, room.wei(), "渡轮恢复通航");
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        var differs = is(200, nora.get(there));
        assertEquals("zh-Hans", differs.path("sources[0].language"));
        assertEquals("CHANGED", differs.path("rows[0].kind"));
        assertEquals("Sentence of a ferry.", differs.path("rows[0].text"));
        assertEquals(1, (int) differs.path("rows.size()"));
        List<Map<String, String>> runs = differs.path("rows[0].sentences[0].runs");
        assertEquals(
                "渡轮恢复通航",
                runs.stream()
                        .filter(run -> !run.get("change").equals("OUT"))
                        .map(run -> run.get("text"))
                        .collect(Collectors.joining()));
        assertEquals(english.version(), scene.now(english).version());
        is(404, nora.get("/api/editions/" + chinese.id() + "/to-follow"));

        scene.take(Step.PUBLISH, chinese, room.wei());
        var ask = Map.of("kind", "CORRECTION", "note", "Both were wrong.", "upstream", true);
        is(200, nora.step(english.id().toString(), "correct", ask));
        var tasks = is(200, Program.of(tokens, room.wei()).get("/api/tasks"));
        String task = "items.find { it.edition == '" + chinese.id() + "' }.";
        assertEquals(true, tasks.path(task + "upstream"));
        assertEquals("en", tasks.path(task + "source"));
        var wei = Program.of(tokens, room.wei());
        is(200, wei.step(chinese.id().toString(), "close-task", Map.of("reason", "The Chinese names no port.")));
        assertEquals("NO_CHANGE", is(200, wei.get("/api/tasks")).path(task + "outcome"));
        is(404, Program.of(tokens, room.mod()).get(there));
    }

    @Test
    void a_program_of_noras_opens_a_correction_and_gives_it_up() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF, Step.PUBLISH)) {
            english = scene.take(step, english, room.nora());
        }
        String id = english.id().toString();
        var nora = Program.of(tokens, room.nora());
        assertEquals(
                "READERS_TOLD",
                is(422, nora.step(id, "correct", Map.of("kind", "CORRECTION"))).path("reasons[0].code"));
        var opened = is(200, nora.step(id, "correct", Map.of("kind", "CORRECTION", "note", "It was the ferry.")));
        assertEquals("CORRECTION", opened.path("correction"));
        assertEquals("EDIT", opened.path("stage"));
        assertEquals(
                "READERS_TOLD",
                is(422, nora.step(id, "change-note", Map.of("kind", "CLARIFICATION")))
                        .path("reasons[0].code"));
        var told = is(200, nora.step(id, "change-note", Map.of("kind", "UPDATE", "note", "It sails again.")));
        assertEquals("UPDATE", told.path("correction"));
        assertEquals((int) opened.path("version") + 1, (int) told.path("version"));
        var back = is(200, nora.step(id, "abandon", NOTHING));
        assertEquals("PUBLISHED", back.path("stage"));
        assertNull(back.path("correction"));
    }
}

package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
        var back = is(200, nora.step(id, "abandon", NOTHING));
        assertEquals("PUBLISHED", back.path("stage"));
        assertNull(back.path("correction"));
    }
}

package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import news.dragoman.newsroom.PublishingClock;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Hands;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A program schedules and puts under embargo as a page does, and hears in the same words what is in the way. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Inject
    PublishingClock clock;

    @Test
    void a_program_of_noras_schedules_learns_of_the_hour_that_is_missing_and_sees_the_clock_publish() {
        var hands = Hands.at("2026-03-27T12:00:00Z");
        var room = world.newsroom();
        var english = scene.submitted(room);
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF)) {
            english = scene.take(step, english, room.nora());
        }
        var nora = Program.of(tokens, room.nora());
        String at = "/api/editions/" + english.id();
        String version = version(english);
        var skipped = Map.of("local", "2026-03-29T02:30", "zone", "Europe/Berlin");
        var refused = is(422, nora.post(at + "/schedule", skipped, version));
        assertEquals("TIME_EXISTS", refused.path("reasons[0].code"));
        assertEquals(
                List.of("2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z", "Europe/Berlin"),
                refused.path("reasons[0].args"));
        assertEquals(
                "TIME_GIVEN",
                is(422, nora.post(at + "/schedule", Map.of("local", "2026-03-29T02:30", "zone", "Mars/Here"), version))
                        .path("reasons[0].code"));

        var scheduled = is(
                200,
                nora.post(at + "/schedule", Map.of("local", "2026-03-29T03:00", "zone", "Europe/Berlin"), version));
        assertEquals("2026-03-29T01:00:00Z", scheduled.path("schedule.at"));
        assertEquals("Europe/Berlin", scheduled.path("schedule.zone"));
        assertEquals(false, scheduled.path("schedule.overtaken"));
        version = version(english);
        List<String> ids = is(200, nora.get("/api/editions?flag=scheduled")).path("items.id");
        assertTrue(ids.contains(english.id().toString()), ids::toString);

        var embargo = Map.of("local", "2026-03-29T04:00", "zone", "Europe/Berlin", "reason", "By arrangement.");
        var kept = is(200, nora.post(at + "/embargo", embargo, version));
        assertEquals("2026-03-29T02:00:00Z", kept.path("embargo.at"));
        assertEquals(true, kept.path("schedule.overtaken"));
        var early = is(409, nora.post(at + "/publish", Map.of("contentHash", "00"), version));
        assertEquals("EMBARGO_PASSED", early.path("reasons[0].code"));
        String detail = early.path("reasons[0].text");
        assertTrue(detail.contains("29 Mar 2026, 04:00 CEST (Europe/Berlin)"), detail);
        var lifted = is(200, nora.post(at + "/lift-embargo", Map.of("reason", "All agree."), version));
        assertNull(lifted.path("embargo"));
        assertEquals(false, lifted.path("schedule.overtaken"));

        assertNull(is(200, nora.post(at + "/unschedule", NOTHING, version)).path("schedule"));
        version = version(english);
        assertEquals(
                "SCHEDULED",
                is(409, nora.post(at + "/unschedule", NOTHING, version)).path("reasons[0].code"));
        is(200, nora.post(at + "/schedule", Map.of("local", "2026-03-29T03:00", "zone", "Europe/Berlin"), version));
        hands.to("2026-03-29T01:00:00Z");
        clock.publishDue();
        nora = Program.of(tokens, room.nora()); // a token of two days ago is over
        assertEquals("PUBLISHED", is(200, nora.get(at)).path("stage"));
        var line = is(200, nora.get("/api/stories/" + english.storyId() + "/history"))
                .<Map<String, Object>>path("items.find { it.step == 'PUBLISH' }");
        assertNull(line.get("by"), "the clock");
        assertEquals("Nora Whitfield", ((Map<?, ?>) line.get("about")).get("name"));
    }

    private String version(Edition edition) {
        return "\"" + scene.now(edition).version() + "\"";
    }
}

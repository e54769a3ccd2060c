package news.dragoman.newsroom;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MetersTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Meters meters;

    @Test
    void steps_and_refusals_are_counted_and_what_waits_is_known_per_pair() {
        var room = world.newsroom();
        double filed = number("dragoman_steps_total\\{step=\"FILE\"}");
        double refused = number("dragoman_refusals_total\\{kind=\"NOT_YET\",step=\"SUBMIT\"}");

        var original = scene.filed(room, room.lin(), "METERED-SLUG");
        var english = scene.claimed(original, "en", room.hana());
        assertThrows(Refusal.class, () -> scene.take(Step.SUBMIT, english, room.hana()));
        scene.filed(room, room.lin(), "METERED-SLUG");
        meters.look();

        assertEquals(filed + 2, number("dragoman_steps_total\\{step=\"FILE\"}"));
        assertEquals(refused + 1, number("dragoman_refusals_total\\{kind=\"NOT_YET\",step=\"SUBMIT\"}"));
        assertTrue(number("dragoman_waiting\\{source=\"zh-Hans\",stage=\"TRANSLATION\",target=\"en\"}") >= 1);
        assertTrue(number("dragoman_waiting_oldest_seconds\\{source=\"zh-Hans\",stage=\"TRANSLATION\",target=\"en\"}")
                >= 0);
        assertTrue(number("dragoman_claims_open\\{stage=\"TRANSLATION\"}") >= 1);
        String all = metrics();
        assertFalse(all.contains("METERED-SLUG") || all.contains(room.hana().login()), "numbers, no words");
    }

    private static double number(String name) {
        Matcher line = Pattern.compile("(?m)^" + name + " (\\S+)$").matcher(metrics());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }
}

package news.dragoman.api;

import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Presence;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Programs read what was written over, take it back, suggest and answer; every answer is held against the description. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitPastApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Inject
    Presence presence;

    private World.Newsroom room;
    private Edition english;
    private Program hana;
    private String at;
    private String unit;

    @BeforeEach
    void Hana_has_translated_the_first_sentence() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translateFirst(english, room.hana(), "Ferries idle");
        hana = Program.of(tokens, room.hana());
        at = "/api/editions/" + english.id();
        unit = at + "/units/" + scene.units(english).get(0).id();
    }

    @Test
    void what_was_confirmed_is_read_again_and_taken_back() {
        is(200, hana.put(unit, Map.of("text", "Boats idle", "confirmed", false), "\"1\""));
        Response earlier = is(200, hana.get(unit + "/earlier"));
        assertEquals(List.of("Ferries idle"), earlier.path("items.text"));
        assertEquals(List.of("CONFIRMED"), earlier.path("items.why"));
        assertEquals(List.of("Hana Voss"), earlier.path("items.by.name"));
        String back = unit + "/earlier/" + earlier.path("items[0].id") + "/back";
        is(428, hana.put(back, Map.of(), null));
        Response stale = is(412, hana.put(back, Map.of(), "\"1\""));
        assertEquals("Boats idle", stale.path("theirs"));
        assertEquals(
                "Ferries idle",
                is(200, hana.put(back, Map.of(), stale.path("etag"))).path("text"));
        is(200, hana.put(back, Map.of(), "\"1\""));
        assertEquals(List.of("Boats idle"), is(200, hana.get(unit + "/earlier")).path("items.text"));
        is(404, hana.put(unit + "/earlier/" + UUID.randomUUID() + "/back", Map.of(), "\"3\""));
        is(404, Program.of(tokens, room.mod()).get(unit + "/earlier"));
        is(403, Program.of(tokens, room.nora()).put(back, Map.of(), "\"3\""));
    }

    @Test
    void what_changed_from_version_to_version_is_told_word_by_word() {
        var ferry = scene.ferry(room);
        var lin = Program.of(tokens, room.lin());
        String there = "/api/editions/" + ferry.id();
        Response text = is(200, lin.get(there + "/text"));
        Map<String, Object> block = text.path("blocks.find { it.text.contains('明天可以恢复') }");
        String was = (String) block.get("text");
        String now = was.replace("明天", "后天");
        is(
                200,
                lin.step(
                        ferry.id().toString(),
                        "update-source",
                        Map.of(
                                "note",
                                "Another day.",
                                "blocks",
                                List.of(Map.of("id", block.get("id"), "version", block.get("version"), "text", now)))));
        Response difference = is(200, lin.get(there + "/difference?from=1&to=2"));
        List<Map<String, Object>> runs = difference.path("blocks.find { it.block == '" + block.get("id") + "' }.runs");
        assertEquals(was, joined(runs, "IN"));
        assertEquals(now, joined(runs, "OUT"));
        assertEquals(
                List.of("SAME", "OUT", "IN", "SAME"),
                runs.stream().map(r -> r.get("change")).toList());
        assertEquals(1, (int) is(200, lin.get(there + "/difference?to=2")).path("from"));
        is(404, lin.get(there + "/difference?from=1&to=9"));
        is(404, Program.of(tokens, room.mod()).get(there + "/difference?from=1&to=2"));
    }

    private static String joined(List<Map<String, Object>> runs, String without) {
        return runs.stream()
                .filter(run -> !run.get("change").equals(without))
                .map(run -> (String) run.get("text"))
                .collect(Collectors.joining());
    }

    @Test
    void a_program_that_saves_too_late_finds_its_words_among_the_earlier_ones() {
        is(412, hana.put(unit, Map.of("text", "Too late", "confirmed", false), "\"0\""));
        is(412, hana.put(unit, Map.of("text", "Too late", "confirmed", false), "\"0\""));
        Response earlier = is(200, hana.get(unit + "/earlier"));
        assertEquals(List.of("Too late"), earlier.path("items.text"));
        assertEquals(List.of(false), earlier.path("items.stood"));
    }

    @Test
    void whoever_lost_it_suggests_under_her_pen_name_and_the_new_holder_answers() {
        scene.workUnder(english, world.persona(room.hana(), "MQ" + room.number(), "Mina Quill", "米娜"), room.hana());
        is(403, hana.post(unit + "/suggestions", Map.of("text", "I hold it")));
        scene.take(Step.TAKE_OVER, english, room.nora(), "Due at noon.");
        scene.take(Step.CLAIM, english, room.idris());
        var idris = Program.of(tokens, room.idris());
        String key = UUID.randomUUID().toString();
        String first = is(201, hana.post(unit + "/suggestions", Map.of("text", "Ferries wait"), null, key))
                .path("id");
        assertEquals(
                first,
                is(201, hana.post(unit + "/suggestions", Map.of("text", "Ferries wait"), null, key))
                        .path("id"));
        is(422, hana.post(unit + "/suggestions", Map.of("text", "Ferries idle")));
        String second = is(201, hana.post(unit + "/suggestions", Map.of("text", "Boats wait")))
                .path("id");
        String third = is(201, hana.post(unit + "/suggestions", Map.of("text", "Ships wait")))
                .path("id");
        String suggestions = at + "/unit-suggestions";
        assertEquals(3, is(200, idris.get(suggestions)).<List<?>>path("items").size());
        assertEquals("Mina Quill", idris.get(suggestions).path("items[0].by.name"));
        is(403, hana.put(suggestions + "/" + first + "/accept", Map.of(), null));
        is(403, idris.put(suggestions + "/" + third + "/withdraw", Map.of(), null));
        is(204, hana.put(suggestions + "/" + third + "/withdraw", Map.of(), null));
        is(204, idris.put(suggestions + "/" + second + "/dismiss", Map.of(), null));
        is(204, idris.put(suggestions + "/" + first + "/accept", Map.of(), null));
        is(204, idris.put(suggestions + "/" + first + "/accept", Map.of(), null));
        assertEquals(
                List.of("WITHDRAWN", "DISMISSED", "ACCEPTED"),
                is(200, hana.get(suggestions)).path("items.outcome"));
        assertEquals("Ferries wait", scene.words(english).get(0));
        assertEquals(
                List.of("Ferries idle"), is(200, idris.get(unit + "/earlier")).path("items.text"));
        is(404, Program.of(tokens, room.mod()).get(suggestions));
    }

    @Test
    void programs_know_who_looks() {
        presence.note(english.id(), false, room.nora());
        assertEquals(
                1, is(200, hana.get(at + "/looking")).<List<?>>path("items").size());
        is(404, Program.of(tokens, room.mod()).get(at + "/looking"));
    }
}

package news.dragoman.api;

import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a program can do of what makes translating quick: keys, offers, find and replace. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingSpeedApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    private World.Newsroom room;
    private Edition english;
    private Program hana;

    @BeforeEach
    void Hana_has_a_translation_in_hand() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room, "新增3.2万例COVID-19。\n没有人离开码头。"), "en", room.hana());
        scene.translateFirst(english, room.hana(), "Boats idle", "A boat and a boat");
        hana = Program.of(tokens, room.hana(), Scope.WRITE);
    }

    @Test
    void keys_are_set_refused_with_reasons_and_set_back() {
        Response keys = is(200, hana.get("/api/me/keys"));
        assertEquals("Alt+m", keys.path("keys.find { it.action == 'merge' }.key"));
        assertEquals("BENCH", keys.path("keys.find { it.action == 'merge' }.place"));
        String etag = keys.header("ETag");

        Response refused =
                is(422, hana.put("/api/me/keys", Map.of("keys", Map.of("merge", "Ctrl+T", "fly", "Alt+K")), etag));
        assertEquals("UNFIT", refused.path("kind"));
        assertEquals(
                List.of("Ctrl+T belongs to the browser.", "No action is called fly."),
                refused.<List<String>>path("reasons.text").stream().sorted().toList());

        keys = is(200, hana.put("/api/me/keys", Map.of("keys", Map.of("merge", "Alt+K", "omit", "")), etag));
        assertEquals("Alt+k", keys.path("keys.find { it.action == 'merge' }.key"));
        assertNull(keys.path("keys.find { it.action == 'omit' }.key"));
        is(412, hana.put("/api/me/keys", Map.of("keys", Map.of()), etag));
        keys = is(200, hana.put("/api/me/keys", Map.of("keys", Map.of()), keys.header("ETag")));
        assertEquals("Alt+m", keys.path("keys.find { it.action == 'merge' }.key"));
    }

    @Test
    void a_unit_tells_what_of_its_source_goes_into_the_translation_as_it_is() {
        Response units = is(200, hana.get(path("units")));
        assertEquals(List.of("32,000", "3.2万", "COVID-19"), units.path("units[3].offers"));
        assertEquals(List.of(), units.path("units[4].offers"));
    }

    @Test
    void words_are_found_replaced_where_chosen_and_taken_back() {
        Response found = is(200, hana.get(path("matches?find=boat&replacement=ship")));
        assertEquals(List.of(1, 2), found.path("items.matches*.size()"));
        assertEquals("boat", found.path("items[1].matches[0].now"));
        assertEquals("ship", found.path("items[1].matches[0].then"));
        int version = found.path("items[1].version");

        Response replaced = is(200, replace("ship", version, 1));
        assertEquals("A boat and a ship", replaced.path("kept[0].text"));
        assertEquals("A boat and a ship", scene.words(english).get(1));
        Response stale = is(200, replace("ferry", version, 0));
        assertNull(stale.path("id"));
        assertEquals("A boat and a ship", stale.path("stale[0].theirs"));

        String undo = path("replacements/" + replaced.path("id") + "/undo");
        assertEquals(
                "A boat and a boat", is(200, hana.post(undo, Map.of(), null)).path("kept[0].text"));
        assertEquals("A boat and a boat", scene.words(english).get(1));
        assertEquals(List.of(), is(200, hana.post(undo, Map.of(), null)).path("kept"));
        is(404, hana.post(path("replacements/" + UUID.randomUUID() + "/undo"), Map.of(), null));
    }

    @Test
    void what_makes_no_sense_or_is_not_hers_is_refused() {
        for (var wrong : Map.of(
                        "matches?find=", "Write what to look for.",
                        "matches?find=(&pattern=true", "The regular expression is wrong at character 1.")
                .entrySet()) {
            Response refused = is(422, hana.get(path(wrong.getKey())));
            assertEquals("UNFIT", refused.path("kind"));
            assertEquals(List.of(wrong.getValue()), refused.path("reasons.text"));
        }
        Response refused = is(200, replace("\u202E", scene.units(english).get(1).version(), 0));
        assertEquals("TEXT_BIDI_OVERRIDE", refused.path("refused[0].reasons[0].code"));
        assertTrue(refused.<List<?>>path("kept").isEmpty());
        is(404, Program.of(tokens, room.mod(), Scope.WRITE).get(path("matches?find=boat")));
        is(200, Program.of(tokens, room.nora(), Scope.WRITE).get(path("matches?find=boat")));
    }

    private Response replace(String replacement, int version, Integer... places) {
        var unit = Map.of("id", scene.units(english).get(1).id(), "version", version, "matches", List.of(places));
        return hana.post(
                path("replacements"),
                Map.of(
                        "find",
                        "boat",
                        "replacement",
                        replacement,
                        "pattern",
                        false,
                        "matchCase",
                        false,
                        "units",
                        List.of(unit)),
                null);
    }

    private String path(String end) {
        return "/api/editions/" + english.id() + "/" + end;
    }
}

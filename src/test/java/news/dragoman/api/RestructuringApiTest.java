package news.dragoman.api;

import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hana's program restructures her translation; every answer is held against the description. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestructuringApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    private World.Newsroom room;
    private Edition english;
    private Program hana;
    private String at;

    @BeforeEach
    void Hana_has_translated_six_sentences() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translate(
                english, room.hana(), "Third day", "Waiting.", "WANGDU", "It rained.", "It may end.", "Nobody left.");
        hana = Program.of(tokens, room.hana());
        at = "/api/editions/" + english.id();
    }

    @Test
    void every_operation_is_done_undone_and_told() {
        String merged = done("MERGE", Map.of(), 3, 4).path("after[0].text");
        assertEquals("It rained. It may end.", merged);
        done("TAKE_APART", Map.of(), 3);
        done("SPLIT", Map.of("at", 6), 5);
        assertEquals(List.of("Nobody", "left."), scene.words(english).subList(5, 7));
        done("REMOVE", Map.of(), 6);
        done("MOVE", Map.of("anchor", id(3), "side", "BEFORE"), 4);
        done("MOVE_PARAGRAPH", Map.of("anchor", id(3), "side", "BEFORE"), 5);
        done("JOIN_PARAGRAPHS", Map.of(), 4);
        done("START_PARAGRAPH", Map.of(), 4);
        done("MOVE", Map.of("anchor", id(3), "side", "BEFORE", "paragraph", true), 5);
        Response added = done(
                "ADD", Map.of("paragraph", true, "text", "Ferries carry 3,000 a day.", "origin", "The almanac."), 5);
        assertEquals("The almanac.", added.path("after[0].origin"));
        done("OMIT", Map.of("reason", "The headline says it."), 1);
        Response units = hana.get(at + "/units");
        assertEquals("OMITTED", units.path("units[1].state"));
        assertEquals("The headline says it.", units.path("units[1].omission"));
        done("PUT_BACK", Map.of(), 1);
        assertEquals("Waiting.", scene.words(english).get(1));

        List<String> kinds = is(200, hana.get(at + "/operations")).path("items.kind");
        assertEquals(12, kinds.size());
        for (int i = kinds.size() - 1; i >= 0; i--) {
            is(200, hana.post(at + "/operations/undo", Map.of("operation", operation(i))));
        }
        assertEquals(
                List.of("Third day", "Waiting.", "WANGDU", "It rained.", "It may end.", "Nobody left."),
                scene.words(english));
        Response nothing = is(409, hana.post(at + "/operations/undo", Map.of("operation", UUID.randomUUID())));
        assertEquals(List.of("UNDO_NOTHING"), nothing.path("reasons.code"));
    }

    @Test
    void a_program_that_read_before_others_restructured_gets_both_and_goes_on() {
        Response read = hana.get(at + "/units");
        done("MERGE", Map.of(), 3, 4);
        var wish = ask("OMIT", Map.of("reason", "Short."), read, 5);
        Response stale = is(412, hana.post(at + "/operations", wish, etag(read)));
        assertEquals("OMIT", stale.path("yours.kind"));
        assertEquals(5, (int) stale.path("theirs.units.size()"));
        is(200, hana.post(at + "/operations", wish, stale.path("etag")));
        assertEquals("", scene.words(english).get(4));
    }

    @Test
    void a_repeat_gets_the_first_answer_again_and_another_wish_under_its_key_none() {
        Response read = hana.get(at + "/units");
        var wish = ask("MERGE", Map.of(), read, 3, 4);
        String key = Program.newKey();
        String first =
                is(200, hana.post(at + "/operations", wish, etag(read), key)).path("id");
        String again =
                is(200, hana.post(at + "/operations", wish, etag(read), key)).path("id");
        assertEquals(first, again);
        is(422, hana.post(at + "/operations", ask("MERGE", Map.of(), read, 0, 1), etag(read), key));
        is(400, hana.post(at + "/operations", wish, etag(read), null));
        is(428, hana.post(at + "/operations", wish, null));
    }

    @Test
    void what_an_operation_lacks_or_cannot_do_is_said_by_field_or_reason() {
        Response read = hana.get(at + "/units");
        assertEquals(
                "at",
                is(400, hana.post(at + "/operations", ask("SPLIT", Map.of(), read, 3), etag(read)))
                        .path("field"));
        assertEquals(
                "units",
                is(400, hana.post(at + "/operations", ask("SPLIT", Map.of(), read, 3, 4), etag(read)))
                        .path("field"));
        assertEquals(
                "kind",
                is(400, hana.post(at + "/operations", ask("UNDO", Map.of(), read, 3), etag(read)))
                        .path("field"));
        assertEquals(
                "anchor",
                is(400, hana.post(at + "/operations", ask("MOVE", Map.of(), read, 3), etag(read)))
                        .path("field"));
        Response kinds = is(409, hana.post(at + "/operations", ask("MERGE", Map.of(), read, 0, 1), etag(read)));
        assertEquals(List.of("MERGE_KINDS"), kinds.path("reasons.code"));
        Response origin = is(422, hana.post(at + "/operations", ask("ADD", Map.of("text", "x"), read, 3), etag(read)));
        assertEquals(List.of("ORIGIN_MISSING"), origin.path("reasons.code"));
        var idris = Program.of(tokens, room.idris());
        Response not = is(403, idris.post(at + "/operations", ask("MERGE", Map.of(), read, 3, 4), etag(read)));
        assertEquals(List.of("WRITER"), not.path("reasons.code"));
        is(404, Program.of(tokens, room.mod()).get(at + "/operations"));
        is(
                404,
                Program.of(tokens, room.mod())
                        .post(at + "/operations", ask("MERGE", Map.of(), read, 3, 4), etag(read)));
    }

    @Test
    void who_works_under_a_pen_name_is_told_of_by_it() {
        var persona = world.persona(room.hana(), "QS", "Qiu Shan", "秋山");
        scene.workUnder(english, persona, room.hana());
        done("MERGE", Map.of(), 3, 4);
        Response told = is(200, Program.of(tokens, room.nora()).get(at + "/operations"));
        assertEquals("Qiu Shan", told.path("items[0].by.name"));
        assertEquals(persona.id().toString(), told.path("items[0].by.id"));
    }

    private Response done(String kind, Map<String, Object> more, int... units) {
        Response read = hana.get(at + "/units");
        return is(200, hana.post(at + "/operations", ask(kind, more, read, units), etag(read)));
    }

    private static Map<String, Object> ask(String kind, Map<String, Object> more, Response read, int... units) {
        var ask = new HashMap<String, Object>(more);
        var refs = new ArrayList<Map<String, Object>>();
        for (int unit : units) {
            refs.add(Map.of(
                    "id", read.path("units[" + unit + "].id"), "version", read.path("units[" + unit + "].version")));
        }
        ask.put("kind", kind);
        ask.put("units", refs);
        return ask;
    }

    private String id(int unit) {
        return scene.units(english).get(unit).id().toString();
    }

    private String operation(int number) {
        return hana.get(at + "/operations").path("items[" + number + "].id");
    }
}

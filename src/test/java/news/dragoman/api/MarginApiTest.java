package news.dragoman.api;

import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The margin and returning, by programs. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarginApiTest {

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Tokens tokens;

    @Test
    void a_program_of_noras_writes_about_words_that_move_and_that_the_reporter_never_sees() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        editing.take(Step.CLAIM, english, room.nora());
        String at = "/api/editions/" + english.id();
        var unit = editing.unitsOf(english).get(2);
        var nora = Program.of(tokens, room.nora());
        var gone = Map.of(
                "kind",
                "MUST_RESOLVE",
                "text",
                "Who says so?",
                "words",
                Map.of("block", unit.blockId(), "text", "a pile of iron"));
        assertEquals("THREAD_WORDS", is(409, nora.post(at + "/threads", gone)).path("reasons[0].code"));
        var block = Map.of("block", unit.blockId(), "text", "a heap of iron", "at", 90);
        var made = is(
                201,
                nora.post(at + "/threads", Map.of("kind", "MUST_RESOLVE", "text", "Who says so?", "words", block)));
        assertEquals("a heap of iron", made.path("words.text"));
        nora.post(at + "/threads", Map.of("kind", "QUERY", "text", "谁说的？", "words", block));
        int from = made.path("words.place.from");
        editing.save(english, unit, "So he said: without water a crane is a heap of iron.", room.nora());
        var threads = is(200, nora.get(at + "/threads"));
        assertTrue(threads.<List<String>>path("begins").containsAll(List.of("QUESTION", "MUST_RESOLVE")));
        assertTrue(threads.<Integer>path("items[0].words.place.from") > from);
        assertEquals(
                "NOTHING_BLOCKING",
                is(
                                422,
                                nora.step(
                                        english.id().toString(),
                                        "sign-off",
                                        Map.of("contentHash", editing.hash(english, room.nora()))))
                        .path("reasons[0].code"));

        var lin = is(200, Program.of(tokens, room.lin()).get(at + "/threads"));
        assertEquals(List.of("QUERY"), lin.path("items.kind"));
        assertNull(lin.path("items[0].words"));
        assertFalse(lin.asString().contains("heap of iron"));

        editing.save(english, editing.unitsOf(english).get(2), "He would not talk.", room.nora());
        assertNull(is(200, nora.get(at + "/threads")).path("items[0].words.place"), "the words are gone");
    }

    @Test
    void a_program_returns_for_reasons_of_the_list_and_another_answers_them() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        editing.take(Step.CLAIM, english, room.nora());
        String id = english.id().toString();
        String at = "/api/editions/" + id;
        var nora = Program.of(tokens, room.nora());
        List<String> reasons = is(200, nora.get(at + "/returns")).path("reasons.id");
        assertEquals(
                "REASON_GIVEN",
                is(422, nora.step(id, "return", Map.of("reason", " "))).path("reasons[0].code"));
        is(200, nora.step(id, "return", Map.of("reasons", reasons.subList(0, 2), "reason", "And the title.")));

        var hana = Program.of(tokens, room.hana());
        var slip = is(200, hana.get(at + "/returns"));
        assertEquals(3, slip.<List<?>>path("items[0].points").size());
        assertEquals("And the title.", slip.path("items[0].points[2].text"));
        String point = slip.path("items[0].points[0].id");
        var done = Map.of("done", true, "text", "It says so now.");
        assertEquals(
                "RETURN_NOT_YOURS",
                is(403, nora.post(at + "/returns/" + point, done)).path("reasons[0].code"));
        var answered = is(200, hana.post(at + "/returns/" + point, done));
        assertEquals("It says so now.", answered.path("items[0].points[0].answer"));
        is(404, Program.of(tokens, room.zhou()).post(at + "/returns/" + point, done));
    }

    @Test
    void a_program_of_an_administrator_words_the_list() {
        var room = world.newsroom();
        String list = "/api/admin/desks/" + room.desk().id() + "/return-reasons";
        var otto = Program.of(tokens, room.otto());
        var before = is(200, otto.get(list));
        String first = before.path("items[0].id");
        var wanted = Map.of(
                "items",
                List.of(
                        Map.of("words", Map.of("en", "Too long", "zh-Hans", "太长")),
                        Map.of("id", first, "fits", "TRANSLATION", "words", Map.of("en", "Not what it says"))));
        var after = is(200, otto.put(list, wanted, etag(before)));
        assertEquals(List.of("Too long", "Not what it says"), after.path("items.words.en"));
        assertEquals(first, after.path("items[1].id"));
        is(412, otto.put(list, wanted, etag(before)));
        assertEquals(
                "REASON_LIST",
                is(422, otto.put(list, Map.of("items", List.of(Map.of("words", Map.of("en", " ")))), etag(after)))
                        .path("reasons[0].code"));
    }
}

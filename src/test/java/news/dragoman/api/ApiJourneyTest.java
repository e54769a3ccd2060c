package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import news.dragoman.people.Tokens;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    void a_program_asks_the_reporter_and_his_program_answers() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "FERRY-ASKED"), "en", room.hana());
        var row = scene.units(english).get(1).id();
        String threads = "/api/editions/" + english.id() + "/threads";
        var hana = Program.of(tokens, room.hana());
        Response query = is(201, hana.post(threads, Map.of("unit", row, "kind", "QUERY", "text", "哪一夜？")));
        assertEquals("昨夜大雨。", query.path("quoted"));
        String thread = query.path("id");

        var lin = Program.of(tokens, room.lin());
        is(422, lin.post(threads + "/" + thread + "/messages", Map.of("text", " ")));
        Response answered = is(201, lin.post(threads + "/" + thread + "/messages", Map.of("text", "十一日夜里。")));
        assertEquals("ANSWERED", answered.path("state"));
        is(403, lin.post(threads, Map.of("kind", "NOTE", "text", "我也想写")));
        is(404, Program.of(tokens, room.zhou()).get(threads));

        String moves = threads + "/" + thread + "/moves";
        is(428, hana.post(moves, Map.of("move", "RESOLVE")));
        is(412, hana.post(moves, Map.of("move", "RESOLVE"), "\"0\""));
        Response resolved = is(200, hana.post(moves, Map.of("move", "RESOLVE"), "\"1\""));
        assertEquals("RESOLVED", resolved.path("state"));
        assertEquals(List.of("RESOLVED"), hana.get(threads).path("items.state"));
    }

    @Test
    void a_story_goes_from_lins_draft_to_readers_in_english_by_the_API_alone() {
        var room = world.newsroom();
        var lin = Program.of(tokens, room.lin());

        Response begun = is(
                201,
                lin.post(
                        "/api/stories",
                        Map.of("slugline", "FERRY-API", "desk", room.desk().id(), "language", "zh-Hans")));
        String story = begun.path("id");
        String original = begun.path("editions[0].id");
        is(200, lin.get(begun.header("Location").replaceAll("^https?://[^/]+", "")));

        // Too early: the refusal says what is missing, and filling it in helps.
        Response early = is(422, lin.step(original, "file", NOTHING));
        assertEquals(List.of("HAS_HEADLINE", "HAS_PARAGRAPH"), early.path("reasons.code"));
        write(lin, original, "HEADLINE", "渡轮停航");
        write(lin, original, "PARAGRAPH", "昨夜大雨。船都没有出港。");
        is(200, lin.step(original, "file", NOTHING));

        var hana = Program.of(tokens, room.hana());
        String english = hana.get("/api/stories/" + story).path("editions.find { it.language == 'en' }.id");
        is(200, hana.step(english, "claim", NOTHING));
        assertEquals(List.of(english), hana.get("/api/claims").path("items.edition"));
        Response unanswered = is(422, hana.step(english, "submit", NOTHING));
        assertEquals("ALL_ACCOUNTED", unanswered.path("reasons[0].code"));
        assertEquals(List.of("3"), unanswered.path("reasons[0].args"));
        translate(hana, english, "Ferries stay in port", "Heavy rain fell last night.", "No boat left the harbour.");
        is(200, hana.step(english, "submit", NOTHING));

        var nora = Program.of(tokens, room.nora());
        is(200, nora.step(english, "claim", NOTHING));
        is(200, nora.step(english, "return", Map.of("reason", "Ferries, or boats?")));
        assertEquals(
                "Ferries, or boats?",
                nora.get("/api/stories/" + story + "/history").path("items[0].reason"));
        is(200, hana.step(english, "submit", NOTHING));
        is(200, nora.step(english, "claim", NOTHING));

        String hash = nora.get("/api/editions/" + english + "/text").path("contentHash");
        Response old = is(409, nora.step(english, "sign-off", Map.of("contentHash", "00")));
        assertEquals(List.of("TEXT_AS_READ"), old.path("reasons.code"));
        is(200, nora.step(english, "sign-off", Map.of("contentHash", hash)));
        Response out = is(200, nora.step(english, "publish", Map.of("contentHash", hash)));

        assertEquals("PUBLISHED", out.path("stage"));
        String article = out.path("article");
        String page = RestAssured.get(article).asString();
        assertTrue(page.contains("Ferries stay in port") && page.contains("Edited by"), page);
    }

    @Test
    void nora_assigns_hana_hands_over_and_nora_takes_over_by_the_API_alone() {
        var room = world.newsroom();
        String english =
                scene.in(scene.filed(room, room.lin(), "HANDS-API"), "en").id().toString();
        var nora = Program.of(tokens, room.nora());
        Response nobody = is(
                422,
                nora.step(english, "assign", Map.of("receiver", room.dara().id().toString())));
        assertEquals(List.of("RECEIVER_ENTITLED"), nobody.path("reasons.code"));
        Response given = is(
                200,
                nora.step(english, "assign", Map.of("receiver", room.hana().id().toString())));
        assertEquals("Hana Voss", given.path("claim.holder.name"));
        var hana = Program.of(tokens, room.hana());
        is(
                200,
                hana.step(
                        english,
                        "hand-over",
                        Map.of("receiver", room.idris().id().toString(), "reason", "My shift is over.")));
        is(200, nora.step(english, "take-over", Map.of("reason", "It can wait.")));
        List<Map<String, Object>> offers =
                nora.get("/api/editions/" + english + "/steps").path("steps");
        assertTrue(
                offers.stream()
                        .anyMatch(o ->
                                o.get("step").equals("assign") && o.get("asks").equals(List.of("receiver"))),
                offers::toString);
    }

    @Test
    void whoever_writes_a_story_does_not_sign_it_off_by_the_API_either() {
        var room = world.newsroom();
        var idris = Program.of(tokens, room.idris());
        String english = english(room);
        is(200, idris.step(english, "claim", NOTHING));
        translate(idris, english, "Ferries stay in port", "Heavy rain fell last night.", "No boat left the harbour.");
        is(200, idris.step(english, "submit-and-edit", NOTHING));
        String hash = idris.get("/api/editions/" + english + "/text").path("contentHash");

        Response own = is(403, idris.step(english, "sign-off-and-publish", Map.of("contentHash", hash)));

        assertEquals(List.of("FOUR_EYES"), own.path("reasons.code"));
        Response offers = idris.get("/api/editions/" + english + "/steps");
        assertEquals("NOT_YOU", offers.path("steps.find { it.step == 'sign-off' }.refused"));
        is(200, idris.step(english, "release", NOTHING));
        var nora = Program.of(tokens, room.nora());
        is(200, nora.step(english, "claim", NOTHING));
        is(200, nora.step(english, "sign-off-and-publish", Map.of("contentHash", hash)));
    }

    @Test
    void a_draft_gets_a_subhead_a_colleague_a_time_and_loses_a_paragraph() {
        var room = world.newsroom();
        var lin = Program.of(tokens, room.lin());
        String story = lin.post(
                        "/api/stories",
                        Map.of(
                                "slugline",
                                "DETAILS-API",
                                "desk",
                                room.desk().id(),
                                "language",
                                "zh-Hans",
                                "urgency",
                                3,
                                "due",
                                "2030-01-02T03:04:00Z",
                                "proposedTargets",
                                List.of("ug")))
                .path("id");
        String edition = lin.get("/api/stories/" + story).path("editions[0].id");
        String at = "/api/editions/" + edition;

        Response subhead = is(201, lin.post(at + "/blocks", Map.of("kind", "SUBHEAD", "text", "港口")));
        String block = subhead.path("block.id");
        Response turned =
                is(200, lin.put(at + "/blocks/" + block + "/kind", Map.of("kind", "PARAGRAPH"), etag(subhead)));
        Response split = is(200, lin.put(at + "/blocks/" + block, Map.of("text", "一\n二"), etag(turned)));
        assertEquals(List.of("二"), split.path("more.text"));
        is(200, lin.put(at + "/blocks/" + block, Map.of("text", "一\n二"), etag(turned)));
        List<String> body = lin.get(at + "/text").path("blocks.findAll { it.text != '' }.text");
        assertEquals(List.of("一", "二"), body);
        is(204, lin.delete(at + "/blocks/" + block, etag(split)));

        Response details = is(200, lin.get(at + "/details"));
        Response joined =
                is(200, lin.post(at + "/reporters", Map.of("person", room.zhou().id()), etag(details)));
        assertEquals(List.of("林若川", "何舟"), joined.path("byline.name"));
        Response described = is(
                200,
                lin.put(
                        at + "/details",
                        Map.of(
                                "slugline",
                                "DETAILS-TWO",
                                "urgency",
                                2,
                                "proposedTargets",
                                List.of("ug", "ko"),
                                "byline",
                                List.of(Map.of("kind", "DESK", "id", room.desk().id()))),
                        etag(joined)));
        assertEquals("DETAILS-TWO", described.path("slugline"));
        assertEquals(List.of("DESK"), described.path("byline.kind"));
        assertEquals(List.of("ko", "ug"), described.path("proposedTargets"));
    }

    private String english(World.Newsroom room) {
        var lin = Program.of(tokens, room.lin());
        Response begun = lin.post(
                "/api/stories",
                Map.of("slugline", "FERRY-API", "desk", room.desk().id(), "language", "zh-Hans"));
        String original = begun.path("editions[0].id");
        write(lin, original, "HEADLINE", "渡轮停航");
        write(lin, original, "PARAGRAPH", "昨夜大雨。船都没有出港。");
        is(200, lin.step(original, "file", NOTHING));
        return lin.get("/api/stories/" + begun.path("id")).path("editions.find { it.language == 'en' }.id");
    }

    private static void write(Program program, String edition, String kind, String text) {
        String at = "/api/editions/" + edition;
        Response before = program.get(at + "/text");
        String block = before.path("blocks.find { it.kind == '" + kind + "' }.id");
        int version = before.path("blocks.find { it.kind == '" + kind + "' }.version");
        is(200, program.put(at + "/blocks/" + block, Map.of("text", text), "\"" + version + "\""));
    }

    private static void translate(Program program, String edition, String... texts) {
        List<Map<String, Object>> units =
                program.get("/api/editions/" + edition + "/units").path("units");
        for (int i = 0; i < units.size(); i++) {
            Response saved = program.put(
                    "/api/editions/" + edition + "/units/" + units.get(i).get("id"),
                    Map.of("text", texts[i], "confirmed", true),
                    "\"" + units.get(i).get("version") + "\"");
            assertEquals("CONFIRMED", is(200, saved).path("state"));
        }
    }
}

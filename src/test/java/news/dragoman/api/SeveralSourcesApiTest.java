package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.TwoReports;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** More than one source, for programs: the same services, the same rules. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralSourcesApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    TwoReports reports;

    @Inject
    Tokens tokens;

    @Test
    void nora_requests_from_both_reports_and_mei_sees_which_sentence_is_from_where() {
        var room = world.newsroom();
        var mandarin = scene.ferry(room);
        var cantonese = reports.cantonese(mandarin, reports.yiu(room));
        var nora = Program.of(tokens, room.nora());
        String at = "/api/stories/" + mandarin.storyId() + "/translations";
        is(
                404,
                nora.post(
                        at, Map.of("source", mandarin.id(), "alsoFrom", List.of(UUID.randomUUID()), "language", "ko")));
        Response opened = is(
                201,
                nora.post(at, Map.of("source", mandarin.id(), "alsoFrom", List.of(cantonese.id()), "language", "ko")));
        assertEquals(List.of("zh-Hans", "yue"), opened.path("sources"));
        Response units = is(200, nora.get("/api/editions/" + opened.path("id") + "/units"));
        assertEquals(10, units.<List<?>>path("units").size());
        assertEquals(
                4,
                units.<List<String>>path("units.sources.flatten().source").stream()
                        .filter(cantonese.id().toString()::equals)
                        .count());
    }

    @Test
    void mei_adds_the_Cantonese_report_and_resolves_with_what_she_has_read_of_both() {
        var room = world.newsroom();
        var yiu = reports.yiu(room);
        var translator = reports.mei(room);
        var mandarin = scene.ferry(room);
        var cantonese = reports.cantonese(mandarin, yiu);
        var edition = scene.claimed(mandarin, "en", translator);
        String english = edition.id().toString();
        var mei = Program.of(tokens, translator);

        Response offers = is(200, mei.get("/api/editions/" + english + "/steps"));
        assertTrue(offers.<Boolean>path("steps.find { it.step == 'add-source' }.allowed"));
        assertEquals(List.of("source"), offers.path("steps.find { it.step == 'add-source' }.asks"));
        is(400, mei.step(english, "sources", Map.of("place", "AFTER", "source", cantonese.id())));
        Response gone = is(
                409,
                mei.step(
                        english,
                        "sources",
                        Map.of("place", "AFTER", "after", UUID.randomUUID(), "source", cantonese.id())));
        assertEquals(List.of("ROW_GONE"), gone.path("reasons.code"));
        String after = scene.units(edition).get(3).id().toString();
        is(200, mei.step(english, "sources", Map.of("place", "AFTER", "after", after, "source", cantonese.id())));
        Response again = is(409, mei.step(english, "sources", Map.of("source", cantonese.id())));
        assertEquals(List.of("SOURCE_NEW"), again.path("reasons.code"));

        Response units = is(200, mei.get("/api/editions/" + english + "/units"));
        assertEquals(10, units.<List<?>>path("units").size());
        String id = units.path("units.find { it.sources.text.contains('落雨落咗三日。') }.id");
        scene.sends(cantonese, yiu, "落雨落咗三日", "落雨落咗四日");
        is(
                200,
                mei.put(
                        "/api/editions/" + english + "/units/" + id,
                        Map.of(
                                "text",
                                "It has rained for three days.",
                                "confirmed",
                                true,
                                "read",
                                units.path("sources[0].aligned"),
                                "alsoRead",
                                List.of(units.<String>path("sources[1].aligned"))),
                        Etags.of(0)));
        Response moved = is(200, mei.get("/api/editions/" + english + "/units"));
        assertEquals(List.of("CHANGED"), moved.path("units.moved.findAll { it != null }.kind"));
        is(
                204,
                mei.put(
                        "/api/editions/" + english + "/units/" + id + "/still-valid",
                        Map.of("alsoRead", List.of(moved.<String>path("sources[1].aligned"))),
                        Etags.of(1)));
        assertEquals(2, mei.get("/api/editions/" + english + "/units").<Integer>path("sources[1].version"));
    }

    @Test
    void wei_joins_two_reports_and_a_lost_answer_joins_nothing_twice() {
        var room = world.newsroom();
        var lins = scene.ferry(room);
        var zhous = scene.filed(room, room.zhou(), "FERRY-AGAIN");
        var wei = Program.of(tokens, room.wei());
        Response twice = is(422, wei.step(lins.id().toString(), "join", Map.of("edition", lins.id())));
        assertEquals(List.of("JOINED_ALIKE"), twice.path("reasons.code"));
        is(404, wei.step(lins.id().toString(), "join", Map.of("edition", UUID.randomUUID())));
        String etag = "\"" + scene.now(lins).version() + "\"";
        var ask = Map.of("edition", zhous.id(), "note", "Two reports are one now.", "weight", "MINOR");
        String key = UUID.randomUUID().toString();
        is(200, wei.post("/api/editions/" + lins.id() + "/join", ask, etag, key));
        is(200, wei.post("/api/editions/" + lins.id() + "/join", ask, etag, key));
        assertEquals(7, reports.text(lins).size());
        Response versions = is(200, wei.get("/api/editions/" + lins.id() + "/versions"));
        assertEquals("Two reports are one now.", versions.path("items[0].note"));
        assertEquals("MINOR", versions.path("items[0].weight"));
        Response restore = is(409, wei.step(zhous.id().toString(), "restore", NOTHING));
        assertEquals(List.of("NOT_JOINED"), restore.path("reasons.code"));
        Response offers = is(200, wei.get("/api/editions/" + zhous.id() + "/steps"));
        assertFalse(offers.<Boolean>path("steps.find { it.step == 'restore' }.allowed"));
        Response history = is(200, wei.get("/api/stories/" + zhous.storyId() + "/history"));
        assertTrue(history.<List<List<String>>>path("items.remarks").contains(List.of("JOINED")), history::asString);
    }

    @Test
    void a_pen_name_of_the_other_report_stays_it_in_every_answer() {
        var room = world.newsroom();
        var lins = scene.ferry(room);
        var zhous = scene.filed(room, room.zhou(), "FERRY-AGAIN");
        scene.workUnder(
                zhous,
                world.persona(room.zhou(), UUID.randomUUID().toString().substring(0, 4), "Mara Finch", "梅花"),
                room.zhou());
        var wei = Program.of(tokens, room.wei());
        is(200, wei.step(lins.id().toString(), "join", Map.of("edition", zhous.id())));
        scene.sends(lins, room.zhou(), "昨夜大雨。", "昨夜暴雨。");
        scene.take(Step.CLAIM, lins, room.wei());
        for (String path : List.of(
                "/api/stories/" + lins.storyId(),
                "/api/stories/" + lins.storyId() + "/history",
                "/api/editions/" + lins.id() + "/text",
                "/api/editions/" + lins.id() + "/versions",
                "/api/editions/" + lins.id() + "/threads",
                "/api/editions/" + lins.id() + "/details",
                "/api/editions/" + zhous.id() + "/text",
                "/api/stories/" + zhous.storyId() + "/history")) {
            String body = wei.get(path).asString();
            assertFalse(body.contains("He Zhou"), path);
            assertFalse(body.contains(room.zhou().id().toString()), path);
        }
        assertEquals(
                "记者：林若川、梅花", wei.get("/api/editions/" + lins.id() + "/text").path("byline"));
    }
}

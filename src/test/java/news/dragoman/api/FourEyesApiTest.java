package news.dragoman.api;

import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Programs waive, sign alone and countersign as pages do. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FourEyesApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    void a_chief_waives_by_program_and_what_is_signed_by_it_is_read_only() {
        var room = world.newsroom();
        var heron = world.persona(room.idris(), "GH" + room.number(), "Grey Heron", "苍鹭");
        var english = scene.claimed(scene.filed(room, room.lin(), "FERRY"), "en", room.idris());
        scene.workUnder(english, heron, room.idris());
        scene.translate(english, room.idris(), "Sentence of a ferry.");
        scene.take(Step.SUBMIT, english, room.idris());
        scene.take(Step.CLAIM, english, room.idris());
        String id = english.id().toString();
        var idris = Program.of(tokens, room.idris());
        var ana = Program.of(tokens, room.ana());
        var read = Map.of("contentHash", scene.hash(english, room.idris()), "readIn", "SOURCE");

        var barred = is(403, idris.step(id, "sign-off", read));
        assertEquals(List.of("FOUR_EYES"), barred.path("reasons.code"));
        assertFalse(barred.asString().contains("Heron") || barred.asString().contains("Idris"), barred.asString());
        is(403, idris.step(id, "waive", Map.of("reason", "For me.")));
        is(422, ana.step(id, "waive", Map.of("reason", "")));
        is(200, ana.step(id, "waive", Map.of("reason", "The desk is empty.")));
        assertEquals("READY", is(200, idris.step(id, "sign-off", read)).path("stage"));

        var unit = scene.units(english).get(0);
        String at = "/api/editions/" + id;
        is(
                403,
                idris.put(
                        at + "/units/" + unit.id(),
                        Map.of("text", "Late.", "confirmed", true),
                        "\"" + unit.version() + "\""));
        is(
                403,
                idris.post(
                        at + "/operations",
                        Map.of("kind", "OMIT", "units", List.of(Map.of("id", unit.id(), "version", unit.version()))),
                        "\"0\""));
        is(
                403,
                idris.post(
                        at + "/replacements",
                        Map.of(
                                "find",
                                "ferry",
                                "replacement",
                                "boat",
                                "pattern",
                                false,
                                "matchCase",
                                false,
                                "units",
                                List.of(Map.of("id", unit.id(), "version", unit.version(), "matches", List.of(0))))));
        assertEquals(read.get("contentHash"), scene.hash(english, room.idris()));
        var waivers = is(200, ana.get("/api/waivers"));
        String mine = "items.find { it.edition == '" + id + "' }.";
        assertEquals("USED", waivers.path(mine + "use"));
        assertEquals("The desk is empty.", waivers.path(mine + "reason"));
        assertEquals("Grey Heron", waivers.path(mine + "signedBy.name"));
        assertEquals(false, waivers.path(mine + "textChanged"));
        assertFalse(waivers.asString().contains(room.idris().id().toString()));
        is(404, idris.get("/api/waivers"));
        is(404, Program.of(tokens, room.otto()).get("/api/countersigns"));
    }

    @Test
    void what_idris_signed_alone_waits_for_a_chief_s_program() {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var english = scene.claimed(scene.filed(room, room.lin(), "FERRY"), "en", room.idris());
        var heron = world.persona(room.idris(), "GH" + room.number(), "Grey Heron", "苍鹭");
        scene.workUnder(english, heron, room.idris());
        scene.translate(english, room.idris(), "Sentence of a ferry.");
        scene.take(Step.SUBMIT, english, room.idris());
        scene.take(Step.CLAIM, english, room.idris());
        String id = english.id().toString();
        var idris = Program.of(tokens, room.idris());
        var ana = Program.of(tokens, room.ana());
        is(
                200,
                idris.step(
                        id,
                        "sign-off-and-publish",
                        Map.of("contentHash", scene.hash(english, room.idris()), "soloReason", "On my own tonight.")));
        String mine = "items.find { it.edition == '" + id + "' }.";
        var waiting = is(200, ana.get("/api/countersigns"));
        assertNull(waiting.path(mine + "outcome"));
        assertEquals("On my own tonight.", waiting.path(mine + "reason"));
        assertEquals("Grey Heron", waiting.path(mine + "signedBy.name"));
        assertFalse(waiting.asString().contains(room.idris().id().toString()));
        String told = "items.find { it.edition == '" + id + "' && it.kind == 'COUNTERSIGN' }.";
        assertEquals(true, is(200, ana.get("/api/notices")).path(told + "unread"));
        is(403, idris.step(id, "countersign", Map.of("reason", "Fine by me.")));
        assertEquals(
                "REASON_GIVEN",
                is(422, ana.step(id, "countersign", Map.of("reason", " "))).path("reasons[0].code"));
        is(200, ana.step(id, "countersign", Map.of("reason", "Read beside the source.", "fault", false)));
        assertEquals(false, is(200, ana.get("/api/notices")).path(told + "unread"), "it is done");
        var done = is(200, ana.get("/api/countersigns"));
        assertEquals("AGREED", done.path(mine + "outcome"));
        assertEquals("Ana Reyes", done.path(mine + "closedBy.name"));
        assertEquals("Read beside the source.", done.path(mine + "note"));
        assertEquals(
                "SIGNED_ALONE",
                is(409, ana.step(id, "countersign", Map.of("reason", "Once more.")))
                        .path("reasons[0].code"));
    }
}

package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.PhotoTaking;
import news.dragoman.people.Persona;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.web.Paces;
import news.dragoman.workflow.Step;
import news.dragoman.world.Pictures;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsTest {
    /** They change nothing that exists, or end what has no text. */
    private static final Set<String> MAKES_OR_ENDS = Set.of(
            "writeStory",
            "writeOriginal",
            "requestTranslation",
            "insertBlock",
            "beginThread",
            "sayInThread",
            "replaceInTranslation", // says of each unit what it is based on
            "undoReplacement",
            "answerReturn", // only whoever has the text in hand, one after the other
            "undo", // refuses by itself what does not stand any more
            "suggest",
            "acceptSuggestion",
            "declineSuggestion",
            "suggestForUnit",
            "acceptUnitSuggestion",
            "dismissUnitSuggestion",
            "withdrawUnitSuggestion",
            "handOverShift",
            "makePreview",
            "endPreview",
            "readNotices",
            "takeOn",
            "makePersona",
            "makeDesk",
            "revealPersona",
            "seal",
            "askErasure",
            "erase",
            "dropErasure",
            "placePhoto", // says after which block; the last one counts
            "unplacePhoto",
            "beginUpload", // by an id of its own: the same again
            "sendPart", // says where it goes on
            "cancelUpload",
            "bringBack", // what stood there is kept
            "endSignIn",
            "endSignIns",
            "endToken",
            "decideComment", // says in its body what it is based on: of two who decide one, exactly one does
            "undoDecision");

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Inject
    Paces paces;

    @Inject
    PhotoTaking taking;

    private World.Newsroom room;
    private Edition draft;
    private Program lin;
    private Persona persona;

    @BeforeEach
    void lin_has_a_draft() {
        room = world.newsroom();
        draft = scene.draft(room, room.lin(), "PROBLEMS", null);
        lin = Program.of(tokens, room.lin());
    }

    @Test
    void every_write_to_what_exists_without_If_Match_is_refused_and_with_an_old_one_too() {
        String id = draft.id().toString();
        String block = lin.get("/api/editions/" + id + "/text").path("blocks.find { it.kind == 'PARAGRAPH' }.id");
        String thread = is(
                        201,
                        lin.post("/api/editions/" + id + "/threads", Map.of("kind", "NOTE", "text", "Ask the port.")))
                .path("id");
        var bodies = Map.<String, Map<String, ?>>ofEntries(
                Map.entry("saveBlock", Map.of("text", "other words")),
                Map.entry("turnBlock", Map.of("kind", "SUBHEAD")),
                Map.entry("saveUnit", Map.of("text", "words", "confirmed", true)),
                Map.entry("restructure", Map.of("kind", "OMIT", "units", List.of(Map.of("id", block, "version", 1)))),
                Map.entry(
                        "describe",
                        Map.of("slugline", "S", "urgency", 5, "proposedTargets", List.of(), "byline", List.of())),
                Map.entry("setDue", Map.of("due", "2030-01-01T00:00:00Z")),
                Map.entry("addReporter", Map.of("person", room.zhou().id())),
                Map.entry("workUnder", Map.of("penName", UUID.randomUUID())),
                Map.entry("updateSource", Map.of("note", "what changed")),
                Map.entry("addSource", Map.of("source", UUID.randomUUID())),
                Map.entry("join", Map.of("edition", UUID.randomUUID())),
                Map.entry("stillValid", Map.of("read", UUID.randomUUID())),
                Map.entry("returnEdition", Map.of("reason", "why")),
                Map.entry("spike", Map.of("reason", "why")),
                Map.entry("suspend", Map.of("reason", "why")),
                Map.entry("correct", Map.of("kind", "TYPO")),
                Map.entry("changeNote", Map.of("kind", "TYPO")),
                Map.entry("closeTask", Map.of("reason", "why")),
                Map.entry("waive", Map.of("reason", "why")),
                Map.entry("countersign", Map.of("reason", "why")),
                Map.entry("resume", Map.of("reason", "why")),
                Map.entry("redact", Map.of("blocks", List.of(), "reason", "why")),
                Map.entry("proposeWithdrawal", Map.of("notice", "why")),
                Map.entry("withdraw", Map.of("everywhere", false)),
                Map.entry("takeBackWithdrawal", Map.of("everywhere", false)),
                Map.entry("declineWithdrawal", Map.of("reason", "why")),
                Map.entry("hold", Map.of("reason", "why")),
                Map.entry("lift", Map.of("reason", "why")),
                Map.entry("embargo", Map.of("local", "2030-01-01T12:00", "zone", "UTC", "reason", "why")),
                Map.entry("liftEmbargo", Map.of("reason", "why")),
                Map.entry("schedule", Map.of("local", "2030-01-01T12:00", "zone", "UTC")),
                Map.entry("takeOver", Map.of("reason", "why")),
                Map.entry("assign", Map.of("receiver", UUID.randomUUID())),
                Map.entry("handOver", Map.of("receiver", UUID.randomUUID())),
                Map.entry("signOff", Map.of("contentHash", "00")),
                Map.entry("signOffAndPublish", Map.of("contentHash", "00")),
                Map.entry("publish", Map.of("contentHash", "00")),
                Map.entry("rename", Map.of("names", Map.of("en", "Lin"))),
                Map.entry("prefer", Map.of("language", "en", "zone", "UTC", "singleKeys", true)),
                Map.entry("setKeys", Map.of("keys", Map.of("merge", "Alt+K"))),
                Map.entry("changeAccount", AdministrationApiTest.account("zhou")),
                Map.entry("changePersona", Map.of("initials", "X", "names", Map.of("en", "X"))),
                Map.entry("moveThread", Map.of("move", "RESOLVE")),
                Map.entry("cite", Map.of("items", List.of(Map.of("name", "Reuters")))),
                Map.entry("describePhoto", Map.of("focalX", 0.1, "focalY", 0.1, "handout", false, "place", "Sanhe")),
                Map.entry("changeReturnReasons", Map.of("items", List.of(Map.of("words", Map.of("en", "Dull"))))),
                Map.entry("changeDesk", AdministrationApiTest.desk("x")));
        var otto = Program.of(tokens, room.otto());
        persona = world.persona(room.lin(), "L" + room.number(), "Lan Qi", "兰七");
        int checked = 0;
        for (var route : AsDescribed.routes()) {
            if (!route.wants("If-Match")) {
                assertTrue(
                        route.method().equals("GET") || MAKES_OR_ENDS.contains(route.id()),
                        route.id() + " changes what exists");
                continue;
            }
            String path = place(route.path(), route.id().equals("moveThread") ? thread : block);
            Program caller = route.path().startsWith("/api/admin") ? otto : lin;
            var body = bodies.getOrDefault(route.id(), NOTHING);

            assertEquals(
                    "UNCONDITIONAL",
                    is(428, send(caller, route, path, body, null)).path("kind"),
                    route.id());
            assertEquals(
                    "UNCONDITIONAL",
                    is(428, send(caller, route, path, body, "*")).path("kind"),
                    route.id());
            if (!Set.of("saveUnit", "restructure", "stillValid", "dropUnit", "takeBackText")
                    .contains(route.id())) { // a draft has no units
                Response stale = is(412, send(caller, route, path, body, "\"4711\""));
                assertEquals("STALE", stale.path("kind"), route.id());
                assertTrue(etag(stale).matches("\".+\""), route.id());
            }
            checked++;
        }
        assertEquals(66, checked);
    }

    @Test
    void every_POST_without_an_Idempotency_Key_is_refused() {
        for (var route : AsDescribed.routes()) {
            assertEquals(route.method().equals("POST"), route.wants("Idempotency-Key"), route.id());
        }
        var story = Map.of("slugline", "KEYLESS", "desk", room.desk().id(), "language", "zh-Hans");
        for (String key : new String[] {null, " ", "x".repeat(256), "schlüssel"}) {
            assertEquals(
                    "KEY_MISSING",
                    is(400, lin.post("/api/stories", story, null, key)).path("kind"));
        }
    }

    @Test
    void a_stale_save_gets_both_texts_and_who_changed_it_and_goes_through_with_the_new_mark() {
        var zhou = Program.of(tokens, room.zhou());
        Response details = lin.get(at() + "/details");
        is(200, lin.post(at() + "/reporters", Map.of("person", room.zhou().id()), etag(details)));
        Response text = lin.get(at() + "/text");
        String block = at() + "/blocks/" + text.path("blocks.find { it.kind == 'PARAGRAPH' }.id");
        String read = "\"" + text.path("blocks.find { it.kind == 'PARAGRAPH' }.version") + "\"";
        is(200, zhou.put(block, Map.of("text", "何舟写的。"), read));

        Response stale = is(412, lin.put(block, Map.of("text", "林若川写的。"), read));

        assertEquals("林若川写的。", stale.path("yours"));
        assertEquals("何舟写的。", stale.path("theirs"));
        assertEquals("He Zhou", stale.path("by"));
        assertEquals(etag(stale), stale.path("etag"));
        is(200, lin.put(block, Map.of("text", "两人写的。"), etag(stale)));
    }

    @Test
    void a_lost_answer_to_a_save_is_no_conflict_with_oneself() {
        Response text = lin.get(at() + "/text");
        String block = at() + "/blocks/" + text.path("blocks.find { it.kind == 'PARAGRAPH' }.id");
        String read = "\"" + text.path("blocks.find { it.kind == 'PARAGRAPH' }.version") + "\"";

        Response first = is(200, lin.put(block, Map.of("text", "一。\n二。\n三。"), read));
        Response again = is(200, lin.put(block, Map.of("text", "一。\n二。\n三。"), read));

        assertEquals(etag(first), etag(again));
        assertEquals(first.<List<String>>path("more.id"), again.path("more.id"));
        assertEquals(
                5,
                lin.get(at() + "/text")
                                .<List<?>>path("blocks.findAll { it.text != '' }")
                                .size()
                        + 1);
    }

    @Test
    void a_due_time_that_somebody_moved_is_not_overwritten() {
        var wei = Program.of(tokens, room.wei());
        scene.take(Step.FILE, draft, room.lin());
        Response before = wei.get(at() + "/due");
        is(200, wei.put(at() + "/due", Map.of("due", "2030-01-01T10:00:00Z"), etag(before)));

        Response stale = is(412, wei.put(at() + "/due", Map.of("due", "2030-01-01T12:00:00Z"), etag(before)));

        assertEquals("2030-01-01T10:00:00Z", stale.path("theirs"));
        is(200, wei.put(at() + "/due", Collections.singletonMap("due", null), etag(stale)));
        is(403, lin.put(at() + "/due", Map.of("due", "2030-01-01T12:00:00Z"), etag(lin.get(at() + "/due"))));
    }

    @Test
    void what_is_not_the_JSON_described_is_refused_with_the_field_at_fault_and_never_quoted() {
        String desk = room.desk().id().toString();
        assertMalformed("slugline", "{\"desk\":\"" + desk + "\",\"language\":\"en\"}");
        assertMalformed("slugline", "{\"slugline\":null,\"desk\":\"" + desk + "\",\"language\":\"en\"}");
        assertMalformed("desk", "{\"slugline\":\"S\",\"desk\":\"secret words\",\"language\":\"en\"}");
        assertMalformed(
                "urgency", "{\"slugline\":\"S\",\"desk\":\"" + desk + "\",\"language\":\"en\",\"urgency\":\"5\"}");
        assertMalformed(
                "urgency", "{\"slugline\":\"S\",\"desk\":\"" + desk + "\",\"language\":\"en\",\"urgency\":5.5}");
        assertMalformed(
                "stage", "{\"slugline\":\"S\",\"desk\":\"" + desk + "\",\"language\":\"en\",\"stage\":\"READY\"}");
        assertMalformed("language", "{\"slugline\":\"S\",\"desk\":\"" + desk + "\",\"language\":\"xx\"}");
        assertMalformed(
                "due",
                "{\"slugline\":\"S\",\"desk\":\"" + desk + "\",\"language\":\"en\",\"due\":\"9999-12-31T00:00:00Z\"}");
        for (String odd :
                List.of("", "null", "[]", "{", "{\"slugline\":\"secret words\"", "{} {}", "\"secret words\"")) {
            Response answer = raw(odd);
            is(400, answer);
            assertEquals("MALFORMED", answer.path("kind"), odd);
            assertFalse(answer.asString().contains("secret"), answer.asString());
        }
    }

    @Test
    void what_is_no_JSON_at_all_is_refused_by_its_type() {
        Response answer = lin.request()
                .header("Idempotency-Key", Program.newKey())
                .contentType("application/x-www-form-urlencoded")
                .body("slugline=S")
                .post("/api/stories");

        assertEquals("MEDIA_TYPE", is(415, answer).path("kind"));
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        assertEquals(
                "TOO_LARGE",
                is(413, raw("{\"slugline\":\"" + "x".repeat(1 << 20) + "\"}")).path("kind"));
    }

    @Test
    void a_runaway_program_is_told_how_long_to_wait() {
        Response answer = lin.get("/api/me");
        for (int i = 0; i < 100 && answer.statusCode() == 200; i++) {
            assertThrows(RuntimeException.class, () -> {
                while (true) { // a hundred a second grow again
                    paces.byProgram(room.lin().id());
                }
            });
            answer = lin.get("/api/me");
        }

        is(429, answer);
        assertTrue(Integer.parseInt(answer.header("Retry-After")) >= 1);
    }

    @Test
    void what_is_not_there_and_what_may_not_be_known_are_the_same_problem() {
        var mod = Program.of(tokens, room.mod());
        Response hidden = is(404, mod.get(at()));

        for (String path : List.of("/api/editions/" + UUID.randomUUID(), "/api/editions/x", "/api/nothing")) {
            assertEquals(hidden.asString(), is(404, mod.get(path)).asString(), path);
        }
        is(405, lin.request().delete("/api/me"));
    }

    @Test
    void problems_speak_the_language_that_is_asked_for() {
        Response chinese = lin.speaking("zh-CN").get("/api/nothing");

        assertEquals("这里什么也没有", chinese.path("title"));
        assertEquals("zh-Hans", chinese.header("Content-Language"));
        Response refused = is(422, lin.speaking("zh").step(empty(), "file", NOTHING));
        assertTrue(refused.<List<String>>path("reasons.text").get(0).contains("标题"), refused.asString());
    }

    @Test
    void a_list_is_paged_by_a_cursor_and_one_that_is_none_is_refused() {
        scene.draft(room, room.lin(), "PAGED-1", null);
        scene.draft(room, room.lin(), "PAGED-2", null);
        Response first = is(200, lin.get("/api/editions?mine=drafts&limit=2"));
        Response second = is(200, lin.get("/api/editions?mine=drafts&limit=2&cursor=" + first.path("next")));

        assertEquals(List.of("PAGED-2", "PAGED-1"), first.path("items.slugline"));
        assertEquals(List.of("PROBLEMS"), second.path("items.slugline"));
        assertNull(second.<String>path("next"));
        Response stories = is(200, lin.get("/api/stories?limit=1"));
        assertEquals(List.of("PAGED-2"), stories.path("items.slugline"));
        assertEquals(
                List.of("PAGED-1"),
                lin.get("/api/stories?limit=1&cursor=" + stories.path("next")).path("items.slugline"));
        for (String odd : List.of("cursor=x", "cursor=%00", "limit=0", "limit=101", "stage=NOWHERE", "due=never")) {
            is(400, lin.get("/api/editions?" + odd));
        }
    }

    @Test
    void the_description_is_served_whole_and_from_here_alone() {
        var api = AsDescribed.description();

        assertEquals(
                "bearer", api.at("/components/securitySchemes/token/scheme").asText());
        assertTrue(AsDescribed.routes().size() > 40);
        for (var route : AsDescribed.routes()) {
            assertFalse(route.id().isEmpty());
            assertTrue(route.path().startsWith("/api/"), route.path());
            assertTrue(route.operation().path("security").get(0).has("token"), route.id());
            assertTrue(route.operation().path("responses").has("401"), route.id());
        }
    }

    private String empty() {
        return lin.post(
                        "/api/stories",
                        Map.of("slugline", "EMPTY", "desk", room.desk().id(), "language", "zh-Hans"))
                .path("editions[0].id");
    }

    private String at() {
        return "/api/editions/" + draft.id();
    }

    private void assertMalformed(String field, String body) {
        Response answer = is(400, raw(body));
        assertEquals(field, answer.path("field"), answer.asString());
        assertFalse(answer.asString().contains("secret"), answer.asString());
    }

    private Response raw(String body) {
        return lin.request()
                .header("Idempotency-Key", Program.newKey())
                .contentType("application/json")
                .body(body)
                .post("/api/stories");
    }

    private static Response send(
            Program program, AsDescribed.Route route, String path, Map<String, ?> body, String ifMatch) {
        return switch (route.method()) {
            case "POST" -> program.post(path, body, ifMatch);
            case "PUT" -> program.put(path, body, ifMatch);
            case "DELETE" -> program.delete(path, ifMatch);
            default -> throw new AssertionError(route);
        };
    }

    /** The route's address for something that there is. */
    private String place(String template, String block) {
        if (template.startsWith("/api/stories")) {
            return AsDescribed.filled(template, draft.storyId().toString());
        }
        if (template.startsWith("/api/admin/people")) {
            return AsDescribed.filled(template, room.zhou().id().toString());
        }
        if (template.startsWith("/api/admin/personas")) {
            return AsDescribed.filled(template, persona.id().toString());
        }
        if (template.startsWith("/api/admin/desks")) {
            return AsDescribed.filled(template, room.desk().id().toString());
        }
        if (template.contains("{photo}")) {
            byte[] file = Pictures.png(Pictures.logo(8, 8));
            var photo = taking.take(draft.id(), () -> file, file.length, room.lin());
            return AsDescribed.filled(
                    template, draft.id().toString(), photo.id().toString());
        }
        return AsDescribed.filled(template, draft.id().toString(), block, block);
    }
}

package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.newsroom.Presence;
import news.dragoman.people.Person;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PenNamesTest {
    /** What they say is about people and not about a story. */
    private static final Set<String> APART_FROM_STORIES =
            Set.of("getMe", "listPeople", "listDesks", "listAccounts", "getAccount", "listGrants");

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Inject
    Presence presence;

    @Test
    void nobody_is_told_by_any_route_who_works_under_a_pen_name() {
        var room = world.newsroom();
        var masks = Map.of(
                room.lin(), world.persona(room.lin(), "QN", "Qiu Ning", "秋宁"),
                room.hana(), world.persona(room.hana(), "MQ", "Mina Quill", "米娜"));
        var original = scene.draft(room, room.lin(), "MASKS", null);
        masks.forEach((person, mask) -> {
            if (person == room.lin()) {
                Program.of(tokens, person)
                        .put(
                                "/api/stories/" + original.storyId() + "/pen-name",
                                Map.of("penName", mask.id()),
                                etag(Program.of(tokens, person).get("/api/stories/" + original.storyId())));
            }
        });
        scene.take(Step.FILE, original, room.lin());
        var english = scene.in(original, "en");
        scene.workUnder(original, masks.get(room.hana()), room.hana());
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(english, room.hana(), "Ferries stay in port");
        scene.translate(english, room.hana(), "Ferries are still in port");
        presence.note(english.id(), false, room.hana());
        walk(room, original, english);
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        walk(room, original, english);
        scene.take(Step.RETURN, english, room.nora(), "Look again.");
        walk(room, original, english);
        Response refused =
                is(409, Program.of(tokens, room.idris()).step(english.id().toString(), "claim", NOTHING));
        assertEquals(List.of("Mina Quill"), refused.path("reasons[0].args"));
        unmasked(refused, room.hana(), "claim");
        assertTrue(Program.of(tokens, room.nora())
                .get("/api/stories/" + original.storyId() + "/history")
                .asString()
                .contains("Mina Quill"));
    }

    @Test
    void a_stale_save_names_the_pen_name() {
        var room = world.newsroom();
        var draft = scene.draft(room, room.lin(), "STALE-MASK", null);
        var lin = Program.of(tokens, room.lin());
        String at = "/api/editions/" + draft.id();
        is(200, lin.post(at + "/reporters", Map.of("person", room.zhou().id()), etag(lin.get(at + "/details"))));
        scene.workUnder(draft, world.persona(room.zhou(), "YB", "Ye Bo", "叶泊"), room.zhou());
        Response text = lin.get(at + "/text");
        String block = at + "/blocks/" + text.path("blocks.find { it.kind == 'PARAGRAPH' }.id");
        String read = "\"" + text.path("blocks.find { it.kind == 'PARAGRAPH' }.version") + "\"";
        is(200, Program.of(tokens, room.zhou()).put(block, Map.of("text", "何舟写的。"), read));

        Response stale = is(412, lin.put(block, Map.of("text", "林若川写的。"), read));

        assertEquals("Ye Bo", stale.path("by"));
        Response details = lin.get(at + "/details");
        assertEquals(List.of("PERSON", "PEN_NAME"), details.path("byline.kind"));
        for (Response answer : List.of(stale, details)) {
            assertFalse(answer.asString().contains(room.zhou().id().toString()), answer.asString());
            assertFalse(answer.asString().contains("He Zhou"), answer.asString());
        }
    }

    private void walk(World.Newsroom room, Edition... editions) {
        var readers = Stream.of(
                room.lin(),
                room.zhou(),
                room.hana(),
                room.idris(),
                room.nora(),
                room.wei(),
                room.dara(),
                room.ana(),
                room.otto(),
                room.mod());
        readers.forEach(reader -> {
            var program = Program.of(tokens, reader);
            for (var route : AsDescribed.routes()) {
                if (!route.method().equals("GET") || APART_FROM_STORIES.contains(route.id())) {
                    continue;
                }
                // A story, and what has no id in its address, says the same whatever edition is meant.
                boolean onceForAll = !route.path().contains("{") || route.path().startsWith("/api/stories/");
                for (Edition edition : onceForAll ? List.of(editions[0]) : List.of(editions)) {
                    String id = route.path().startsWith("/api/stories/")
                            ? edition.storyId().toString()
                            : edition.id().toString();
                    String row = scene.units(edition).stream()
                            .findFirst()
                            .map(unit -> unit.id().toString())
                            .orElse(id);
                    Response answer =
                            program.get(AsDescribed.filled(route.path().replace("{number}", "1"), id, row));
                    unmasked(answer, room.lin(), route.id());
                    unmasked(answer, room.hana(), route.id());
                }
            }
        });
    }

    /** Ids and logins are nobody else's; a name may stand in other stories that a list shows. */
    private static void unmasked(Response answer, Person person, String where) {
        String said = answer.asString();
        assertFalse(said.contains(person.id().toString()), () -> where + said);
        assertFalse(said.contains(person.login()), () -> where + said);
        boolean list = where.equals("listDesk") || where.equals("listStories");
        for (String name : person.names().values()) {
            assertTrue(list || !said.contains(name), () -> where + said);
        }
    }
}

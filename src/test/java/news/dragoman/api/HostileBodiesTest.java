package news.dragoman.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.Role;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every route that takes a body, sent bodies that no honest program sends; all answers are held to the description. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileBodiesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Object> VALUES = List.of(
            "",
            "\u0000",
            "a\ud800b",
            "a\u202eb",
            "//evil.example/\r\nX-Injected: yes",
            "' or '1'='1",
            "水".repeat(20_000),
            -1,
            4_000_000_000_000L,
            0.5,
            true,
            List.of(),
            List.of("ADMIN", "ADMIN"),
            Map.of("$ref", "#"));

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    @Tag("exhaustive")
    void no_value_in_any_field_of_any_body_breaks_anything() {
        var place = new Place();
        var found = new TreeSet<String>();
        for (var route : AsDescribed.routes()) {
            JsonNode schema = schema(route);
            if (schema == null) {
                continue;
            }
            for (String field : fields(schema)) {
                for (Object value : VALUES) {
                    var body = sensible(schema);
                    body.put(field, value);
                    Response answer = place.send(route, body);
                    if (answer.statusCode() >= 500 || answer.header("X-Injected") != null) {
                        found.add(answer.statusCode() + " of " + route.id() + " for " + field + " = "
                                + String.valueOf(value)
                                        .substring(
                                                0,
                                                Math.min(
                                                        20,
                                                        String.valueOf(value).length())));
                    }
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void a_field_that_is_not_described_is_refused_by_every_route_and_named() {
        var place = new Place();
        for (var route : AsDescribed.routes()) {
            JsonNode schema = schema(route);
            if (schema == null) {
                continue;
            }
            for (String field : List.of("roles", "stage", "id", "version", "actor", "__proto__")) {
                if (fields(schema).contains(field)) {
                    continue;
                }
                var body = sensible(schema);
                body.put(field, "ADMIN");
                Response answer = place.send(route, body);

                assertEquals(400, answer.statusCode(), route.id() + answer.asString());
                assertEquals(field, answer.path("field"), route.id());
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void what_is_no_JSON_or_no_object_is_refused_by_every_route() {
        var place = new Place();
        for (var route : AsDescribed.routes()) {
            if (schema(route) == null) {
                continue;
            }
            for (String body : List.of(
                    "", "null", "[]", "1", "\"x\"", "{", "{\"a\":1,\"a\":2}", "{}{}", "[".repeat(5_000), "\u0000")) {
                Response answer = place.sendRaw(route, body);
                assertTrue(
                        answer.statusCode() == 400 || answer.statusCode() == 422 || answer.statusCode() == 412,
                        route.id() + " for " + body.substring(0, Math.min(10, body.length())) + ": "
                                + answer.statusCode() + answer.asString());
            }
        }
    }

    /** A story with a person who may do everything with it. */
    private final class Place {
        private final Program program;
        private final String edition;
        private final String story;
        private final String person;

        Place() {
            var room = world.newsroom();
            var una = world.person(
                    room.number(),
                    room.desk(),
                    "Una Blythe",
                    "布莱思",
                    EnumSet.allOf(Role.class),
                    Set.of("en", "zh-Hans"),
                    World.pair("zh-Hans", "en"));
            var draft = scene.draft(room, una, "BODIES", null);
            program = Program.of(tokens, una);
            edition = draft.id().toString();
            story = draft.storyId().toString();
            person = room.zhou().id().toString();
        }

        Response send(AsDescribed.Route route, Map<String, ?> body) {
            try {
                return sendRaw(route, JSON.writeValueAsString(body));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }

        Response sendRaw(AsDescribed.Route route, String body) {
            String path = route.path()
                    .replaceAll("(/stories/)\\{\\w+}", "$1" + story)
                    .replaceAll("(/editions/)\\{\\w+}", "$1" + edition)
                    .replaceAll("\\{\\w+}", person);
            var headers = new LinkedHashMap<String, String>();
            if (route.wants("If-Match")) {
                headers.put("If-Match", "\"0\"");
            }
            if (route.wants("Idempotency-Key")) {
                headers.put("Idempotency-Key", Program.newKey());
            }
            return program.send(route.method(), path, headers, body);
        }
    }

    private static JsonNode schema(AsDescribed.Route route) {
        JsonNode content = route.operation().at("/requestBody/content/application~1json/schema/$ref");
        return content.isMissingNode()
                ? null
                : AsDescribed.description().at(content.asText().substring(1));
    }

    private static List<String> fields(JsonNode schema) {
        var names = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A body of the described kinds. */
    private static Map<String, Object> sensible(JsonNode schema) {
        var body = new LinkedHashMap<String, Object>();
        schema.path("properties")
                .properties()
                .forEach(property -> body.put(property.getKey(), example(property.getValue())));
        return body;
    }

    private static Object example(JsonNode kind) {
        if (kind.has("anyOf")) {
            return example(kind.path("anyOf").path(0));
        }
        if (kind.has("$ref")) {
            return example(
                    AsDescribed.description().at(kind.path("$ref").asText().substring(1)));
        }
        if (kind.has("enum")) {
            return kind.path("enum").path(0).asText();
        }
        JsonNode type = kind.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "integer" -> 5;
            case "number" -> 0.5;
            case "boolean" -> true;
            case "array" -> kind.path("items").has("$ref") ? List.of(example(kind.path("items"))) : List.of();
            case "object" -> kind.has("properties") ? sensible(kind) : Map.of();
            default ->
                switch (kind.path("format").asText()) {
                    case "date-time" -> "2030-01-01T00:00:00Z";
                    case "date" -> "2030-01-01";
                    case "uuid" -> UUID.randomUUID().toString();
                    default -> "x";
                };
        };
    }
}

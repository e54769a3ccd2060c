package news.dragoman.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer of the API against its own description: the status must be described, the body must be of the
 * described kind to the last field, and the headers promised must be there.
 */
final class AsDescribed implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static volatile @Nullable JsonNode description;
    private static volatile @Nullable List<Route> routes;

    /** The description as the application serves it. */
    static JsonNode description() {
        var known = description;
        if (known == null) {
            try {
                known = JSON.readTree(
                        given().queryParam("format", "json").get("/api/openapi").asString());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            assertEquals("3.1.0", known.path("openapi").asText());
            description = known;
        }
        return known;
    }

    /** A route that the API has. */
    record Route(String method, String path, JsonNode operation) {
        String id() {
            return operation.path("operationId").asText();
        }

        boolean wants(String header) {
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("name").asText().equals(header)) {
                    return true;
                }
            }
            return false;
        }

        String scope() {
            return operation.path("description").asText().replaceAll("Scope: (\\w+)\\.", "$1");
        }
    }

    static List<Route> routes() {
        var known = routes;
        if (known == null) {
            known = List.copyOf(read());
            routes = known;
        }
        return known;
    }

    private static List<Route> read() {
        var routes = new ArrayList<Route>();
        description()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> routes.add(new Route(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        return routes;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        check(request.getMethod(), URI.create(request.getURI()).getPath(), answer);
        return answer;
    }

    /** @param path without its query */
    static void check(String method, String path, Response answer) {
        String what = method + " " + path + " → " + answer.statusCode() + " " + answer.asString();
        var route = routes().stream()
                .filter(one -> one.method().equals(method) && fits(one.path(), path))
                .min((one, other) -> one.path().contains("{") == other.path().contains("{")
                        ? 0
                        : one.path().contains("{") ? 1 : -1);
        if (route.isEmpty()) {
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 405, what);
            valid("#/components/schemas/Problem", answer, what);
            return;
        }
        JsonNode described = described(route.get(), answer.statusCode());
        assertNotNull(described, "not described: " + what);
        described.path("headers").properties().forEach(header -> {
            if (header.getValue().path("required").asBoolean()) {
                assertNotNull(answer.header(header.getKey()), header.getKey() + " of " + what);
            }
        });
        JsonNode content = described.path("content");
        if (content.isMissingNode()) {
            assertEquals("", answer.asString(), what);
            return;
        }
        String type = answer.contentType().replaceAll(";.*", "");
        assertTrue(content.has(type), type + " is not described: " + what);
        valid(content.path(type).path("schema").path("$ref").asText(), answer, what);
    }

    private static @Nullable JsonNode described(Route route, int status) {
        JsonNode responses = route.operation().path("responses");
        JsonNode described = responses.path(Integer.toString(status));
        if (described.isMissingNode() && status >= 500) {
            described = responses.path("default");
        }
        if (described.has("$ref")) {
            described = description().at(described.path("$ref").asText().substring(1));
        }
        return described.isMissingNode() ? null : described;
    }

    private static boolean fits(String template, String path) {
        String[] wanted = template.split("/");
        String[] given = path.split("/");
        if (wanted.length != given.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].startsWith("{") && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    private static void valid(String ref, Response answer, String what) {
        try {
            List<Error> errors =
                    SCHEMAS.computeIfAbsent(ref, AsDescribed::schema).validate(JSON.readTree(answer.asString()));
            assertTrue(errors.isEmpty(), () -> errors + " in " + what);
        } catch (IOException e) {
            throw new AssertionError(what, e);
        }
    }

    /** To the last field: a program may meet a field that it does not know, a test may not. */
    private static Schema schema(String ref) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$ref", ref);
        whole.set("$defs", description().at("/components/schemas").deepCopy());
        whole.path("$defs").forEach(AsDescribed::close);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"));
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** The whole path with ids in the place of its parameters. */
    static String filled(String template, String... ids) {
        var rest = new ArrayList<>(Arrays.asList(ids));
        var path = new StringBuilder();
        for (String part : template.substring(1).split("/")) {
            path.append('/').append(part.startsWith("{") && !rest.isEmpty() ? rest.remove(0) : part);
        }
        return path.toString();
    }
}

package news.dragoman.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.world.Answer;
import news.dragoman.world.Line;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.jspecify.annotations.Nullable;

/** A person's program. Every answer that it gets is held against the API's description. */
final class Program {
    static final Map<String, Object> NOTHING = Map.of();
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final String token;
    private final String language;

    private Program(String token, String language) {
        this.token = token;
        this.language = language;
    }

    /** A program that may do all that its person may. */
    static Program of(Tokens tokens, Person person) {
        return of(tokens, person, Scope.values());
    }

    static Program of(Tokens tokens, Person person, Scope... scopes) {
        return new Program(tokens.make(person, "test", Set.of(scopes), 1).secret(), "en");
    }

    static Program with(String token) {
        return new Program(token, "en");
    }

    /** A program without any token. */
    static Program ofNobody() {
        return new Program("", "en");
    }

    Program speaking(String language) {
        return new Program(token, language);
    }

    /** A request that is made by hand. */
    RequestSpecification request() {
        var request = given().filter(new AsDescribed())
                .redirects()
                .follow(false)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", language);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    Response get(String path) {
        return send("GET", path, NOTHING, Map.of());
    }

    Response post(String path, Map<String, ?> body) {
        return post(path, body, null, newKey());
    }

    Response post(String path, Map<String, ?> body, @Nullable String ifMatch) {
        return post(path, body, ifMatch, newKey());
    }

    Response post(String path, Map<String, ?> body, @Nullable String ifMatch, @Nullable String key) {
        var headers = headers(ifMatch);
        if (key != null) {
            headers.put("Idempotency-Key", key);
        }
        return send("POST", path, body, headers);
    }

    Response put(String path, Map<String, ?> body, @Nullable String ifMatch) {
        return send("PUT", path, body, headers(ifMatch));
    }

    Response delete(String path, @Nullable String ifMatch) {
        return send("DELETE", path, NOTHING, headers(ifMatch));
    }

    /** Reads the edition and takes the step on what was read. */
    Response step(String edition, String step, Map<String, ?> body) {
        return post("/api/editions/" + edition + "/" + step, body, etag(get("/api/editions/" + edition)));
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static String etag(Response answer) {
        return answer.header("ETag");
    }

    static Response is(int status, Response answer) {
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer;
    }

    private static Map<String, String> headers(@Nullable String ifMatch) {
        var headers = new LinkedHashMap<String, String>();
        if (ifMatch != null) {
            headers.put("If-Match", ifMatch);
        }
        return headers;
    }

    private Response send(String verb, String path, Map<String, ?> body, Map<String, String> headers) {
        try {
            return send(verb, path, headers, body.isEmpty() ? null : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends JSON, or what is said to be some, or nothing. */
    Response send(String verb, String path, Map<String, String> headers, @Nullable String body) {
        var all = new LinkedHashMap<>(headers);
        all.put("Accept", "application/json, application/problem+json");
        all.put("Accept-Language", language);
        if (!token.isEmpty()) {
            all.put("Authorization", "Bearer " + token);
        }
        Answer answer =
                Line.ask(verb, path, all, body == null ? null : new StringEntity(body, ContentType.APPLICATION_JSON));
        var built = new ResponseBuilder()
                .setStatusCode(answer.statusCode())
                .setHeaders(new Headers(answer.headers().stream()
                        .map(header -> new Header(header.getKey(), header.getValue()))
                        .toList()))
                .setBody(answer.bytes());
        String type = answer.header("Content-Type");
        Response given = (type == null ? built : built.setContentType(type)).build();
        AsDescribed.check(verb, path.replaceFirst("\\?.*", ""), given);
        return given;
    }
}

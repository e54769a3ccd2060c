package news.dragoman.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import org.jspecify.annotations.Nullable;

/** A person's program. Every answer that it gets is held against the API's description. */
final class Program {
    static final Map<String, Object> NOTHING = Map.of();

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

    RequestSpecification request() {
        var request = given().filter(new AsDescribed())
                .redirects()
                .follow(false)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", language);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    Response get(String path) {
        return request().get(path);
    }

    Response post(String path, Map<String, ?> body) {
        return post(path, body, null, newKey());
    }

    Response post(String path, Map<String, ?> body, @Nullable String ifMatch) {
        return post(path, body, ifMatch, newKey());
    }

    Response post(String path, Map<String, ?> body, @Nullable String ifMatch, @Nullable String key) {
        var request = saying(body, ifMatch);
        return key == null
                ? request.post(path)
                : request.header("Idempotency-Key", key).post(path);
    }

    Response put(String path, Map<String, ?> body, @Nullable String ifMatch) {
        return saying(body, ifMatch).put(path);
    }

    Response delete(String path, @Nullable String ifMatch) {
        return saying(NOTHING, ifMatch).delete(path);
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

    private RequestSpecification saying(Map<String, ?> body, @Nullable String ifMatch) {
        var request = request();
        if (!body.isEmpty()) {
            request.contentType("application/json").body(body);
        }
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}

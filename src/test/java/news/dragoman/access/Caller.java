package news.dragoman.access;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.people.Person;
import news.dragoman.people.Scope;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.web.Cookies;
import org.jspecify.annotations.Nullable;

/** Somebody who asks for everything: by browser where the path is the newsroom's, by program where it is the API's. */
final class Caller {

    private final String name;
    private final @Nullable Person person;
    private final String session;
    private final String token;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Caller(String name, @Nullable Person person, String session, String token) {
        this.name = name;
        this.person = person;
        this.session = session;
        this.token = token;
    }

    static Caller nobody() {
        return new Caller("nobody", null, "", "");
    }

    static Caller of(String name, Person person, Sessions sessions, Tokens tokens) {
        return new Caller(
                name,
                person,
                sessions.start(person),
                tokens.make(person, "walk", java.util.Set.of(Scope.values()), 1).secret());
    }

    /** The same, signed in anew: something that was sent may have ended the sign-in before. */
    Caller again(Sessions sessions) {
        return person == null ? this : new Caller(name, person, sessions.start(person), token);
    }

    String name() {
        return name;
    }

    @Nullable
    Person person() {
        return person;
    }

    Response ask(String verb, String path, Map<String, String> fields) {
        boolean program = path.startsWith("/api");
        RequestSpecification request = given().redirects().follow(false).header("Accept-Language", "en");
        if (program && !token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!program && !session.isEmpty()) {
            cookies.put(Cookies.SESSION, session);
            request.cookies(cookies);
        }
        if (!verb.equals("GET")) {
            if (program) {
                request.contentType("application/json")
                        .header("If-Match", "\"0\"")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{}");
            } else {
                request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
                fields.forEach(request::formParam);
                request.formParam("csrf-token", cookies.getOrDefault(Cookies.CSRF, ""));
            }
        }
        Response answer = request.request(verb, path);
        answer.getDetailedCookies().asList().stream()
                .filter(cookie -> cookie.getName().equals(Cookies.CSRF))
                .forEach(cookie -> cookies.put(Cookies.CSRF, cookie.getValue()));
        return answer;
    }

    /** All that the answer says, wherever it says it. */
    static String everything(Response answer) {
        return answer.headers().asList().stream()
                        .map(header -> header.getName() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n\n" + answer.asString();
    }
}

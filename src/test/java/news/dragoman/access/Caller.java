package news.dragoman.access;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.live.Ear;
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

    private final String address;

    private Caller(String name, @Nullable Person person, String session, String token, String address) {
        this.name = name;
        this.person = person;
        this.session = session;
        this.token = token;
        this.address = address;
    }

    static Caller nobody() {
        return new Caller("nobody", null, "", "", "127.0.0.1");
    }

    static Caller of(String name, Person person, Sessions sessions, Tokens tokens) {
        return new Caller(
                name,
                person,
                sessions.start(person),
                tokens.make(person, "walk", java.util.Set.of(Scope.values()), 1).secret(),
                "127.0.0.1");
    }

    /** The same, from another of this machine's own addresses, whose mistakes slow down no other test. */
    Caller from(String other) {
        return new Caller(name, person, session, token, other);
    }

    /** The same, signed in anew: something that was sent may have ended the sign-in before. */
    Caller again(Sessions sessions) {
        return person == null ? this : new Caller(name, person, sessions.start(person), token, address);
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
        RequestSpecification request =
                given().config(leaving()).redirects().follow(false).header("Accept-Language", "en");
        if (program && !token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!program && !session.isEmpty()) {
            cookies.put(Cookies.SESSION, session);
            request.cookies(cookies);
        }
        if (verb.equals("GET")) {
            request.urlEncodingEnabled(false); // its query is encoded already
        } else {
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

    /** Opens a stream of events and keeps listening. */
    Ear listen(String url) {
        return Ear.on(
                HttpClient.newHttpClient(),
                url,
                session.isEmpty()
                        ? Map.of("X-Requested-With", "dragoman")
                        : Map.of("Cookie", Cookies.SESSION + "=" + session));
    }

    private RestAssuredConfig leaving() {
        try {
            return RestAssured.config()
                    .httpClient(RestAssured.config()
                            .getHttpClientConfig()
                            .setParam("http.route.local-address", InetAddress.getByName(address)));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** All that the answer says, wherever it says it. */
    static String everything(Response answer) {
        return answer.headers().asList().stream()
                        .map(header -> header.getName() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n\n" + answer.asString();
    }
}

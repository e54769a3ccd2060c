package news.dragoman.access;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import news.dragoman.live.Ear;
import news.dragoman.people.Person;
import news.dragoman.people.Scope;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.web.Cookies;
import news.dragoman.world.Answer;
import news.dragoman.world.Line;
import org.apache.http.HttpEntity;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.message.BasicNameValuePair;
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
        return new Caller("nobody", null, "", "", Line.HERE);
    }

    static Caller of(String name, Person person, Sessions sessions, Tokens tokens) {
        return new Caller(
                name,
                person,
                sessions.start(person),
                tokens.make(person, "walk", java.util.Set.of(Scope.values()), 1).secret(),
                Line.HERE);
    }

    /** The same, from another of this machine's own addresses, whose mistakes slow down no other test. */
    Caller from(String other) {
        return with(session, other);
    }

    /** The same, signed in anew: something that was sent may have ended the sign-in before. */
    Caller again(Sessions sessions) {
        return person == null ? this : with(sessions.start(person), address);
    }

    private Caller with(String otherSession, String otherAddress) {
        Caller other = new Caller(name, person, otherSession, token, otherAddress);
        other.cookies.putAll(cookies);
        return other;
    }

    String name() {
        return name;
    }

    @Nullable
    Person person() {
        return person;
    }

    /** Opens a page that gives the token without which no form is taken, unless one has given it before. */
    Caller withFormToken() {
        if (!cookies.containsKey(Cookies.CSRF)) {
            ask("GET", "/desk/nothing", Map.of());
        }
        return this;
    }

    Answer ask(String verb, String path, Map<String, String> fields) {
        boolean program = path.startsWith("/api");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "*/*");
        headers.put("Accept-Language", "en");
        if (program && !token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (!program && !session.isEmpty()) {
            cookies.put(Cookies.SESSION, session);
        }
        if (!program && !cookies.isEmpty()) {
            headers.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (program && !verb.equals("GET")) {
            headers.put("If-Match", "\"0\"");
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        HttpEntity body = body(verb, program, fields);
        Answer answer = Line.ask(verb, path, headers, body, address);
        while (answer.statusCode() == 429 && "1".equals(answer.header("Retry-After"))) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos()); // faster than anybody may be: what is asked counts
            answer = Line.ask(verb, path, headers, body, address);
        }
        String given = answer.cookie(Cookies.CSRF);
        if (given != null) {
            cookies.put(Cookies.CSRF, given);
        }
        return answer;
    }

    private @Nullable HttpEntity body(String verb, boolean program, Map<String, String> fields) {
        if (verb.equals("GET")) {
            return null; // its query is encoded already
        }
        if (program) {
            return new StringEntity("{}", ContentType.APPLICATION_JSON);
        }
        List<NameValuePair> form = new ArrayList<>();
        fields.forEach((field, value) -> form.add(new BasicNameValuePair(field, value)));
        form.add(new BasicNameValuePair("csrf-token", cookies.getOrDefault(Cookies.CSRF, "")));
        return new UrlEncodedFormEntity(form, StandardCharsets.UTF_8);
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
}

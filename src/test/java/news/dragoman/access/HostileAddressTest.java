package news.dragoman.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dragoman.people.Sessions;
import news.dragoman.web.Newcomer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Requests that no browser and no honest library would send, written byte by byte. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileAddressTest {
    private static final String[] TRICKS = {
        "..",
        "../..",
        "%2e%2e",
        "%2e%2e/%2e%2e",
        "..%2f..",
        "%2e%2e%2f%2e%2e",
        "%252e%252e%252f",
        "..\\..",
        "..%5c..",
        "%5c%5cevil.example",
        "//evil.example",
        "%2f%2fevil.example",
        "..;",
        "..;/",
        ";x=y",
        "%00",
        "%00.css",
        "%0a",
        "%0d%0aX-Injected:%20yes",
        "%c0%ae%c0%ae/",
        "%e0%80%ae",
        "%ff",
        "%",
        "%zz",
        "{}",
        "|",
        "^",
        "<script>",
        "'",
        "`",
        "a".repeat(3_000),
        "%61".repeat(1_200),
        "/".repeat(300),
        "a/".repeat(300),
        "*",
        "~",
        "@evil.example",
        "?",
        "?%",
        "?a=%zz",
        "?%00=%00",
        "#x",
        "xn--",
        ".git/config",
        "WEB-INF/web.xml",
        "application.properties"
    };

    private static final String[] BEGINNINGS = {
        "/", "/desk/", "/css/", "/js/", "/api/", "/en/", "/q/", "/desk/admin/people/"
    };

    @Inject
    Newcomer newcomer;

    @Inject
    Sessions sessions;

    @Test
    void no_trick_with_an_address_breaks_anything_leads_elsewhere_or_finds_a_file_of_ours() throws IOException {
        String cookie = "Cookie: dragoman=" + sessions.start(newcomer.administrator()) + "\r\n";
        var found = new TreeSet<String>();
        for (String beginning : BEGINNINGS) {
            for (String trick : TRICKS) {
                String target = beginning + trick;
                Answer answer = send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + cookie);
                answer.fault().ifPresent(fault -> found.add(fault + " at " + target));
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void the_host_that_a_request_names_is_believed_by_nobody() throws IOException {
        String cookie = "Cookie: dragoman=" + sessions.start(newcomer.administrator()) + "\r\n";
        for (String host : new String[] {
            "evil.example",
            "evil.example:80",
            "evil.example/desk",
            "evil.example#",
            "localhost@evil.example",
            "a b",
            "[::1",
            "\"><script>alert(1)</script>"
        }) {
            for (String target : new String[] {
                "/",
                "/en",
                "/desk",
                "/desk/",
                "/desk/stories/x",
                "/desk/sign-in",
                "/desk/admin",
                "/api/me",
                "/nothing",
                "http://evil.example/desk/admin",
                "//evil.example/desk"
            }) {
                for (String forwarded : new String[] {
                    "", "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nForwarded: host=evil.example\r\n"
                }) {
                    Answer answer = send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + forwarded + cookie);
                    assertEquals(Optional.empty(), answer.fault(), host + " at " + target);
                    assertFalse(answer.location().contains("evil"), answer.head());
                    assertFalse(answer.body().contains("//evil.example"), host + " at " + target);
                }
            }
        }
    }

    @Test
    void a_referrer_that_is_no_address_leads_nowhere_and_breaks_nothing() throws IOException {
        String cookie = "Cookie: dragoman=" + sessions.start(newcomer.reporter()) + "\r\n";
        for (String referer : new String[] {
            "http://localhost/desk|{}",
            "http://localhost//evil.example",
            "http://localhost/\\evil.example",
            "http://localhost/desk/%zz",
            "http://evil.example/http://localhost/desk",
            "://localhost/",
            "%",
            "http://localhost/desk?x=\"><script>"
        }) {
            Answer answer =
                    send("GET /desk/nothing HTTP/1.1\r\nHost: localhost\r\nReferer: " + referer + "\r\n" + cookie);
            assertTrue(answer.head().startsWith("HTTP/1.1 404"), answer.head());
            assertFalse(answer.body().contains("evil"), referer);
            assertFalse(answer.body().contains("<script>"), referer);
        }
    }

    @Test
    void what_is_too_long_for_any_page_is_refused_before_it_is_read() throws IOException {
        assertEquals(
                "414",
                send("GET /" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: localhost\r\n")
                        .status());
        assertEquals(
                "431",
                send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(200_000) + "\r\n")
                        .status());
        assertEquals(
                "413",
                send("POST /desk/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 20000000\r\n")
                        .status());
    }

    @Test
    void a_request_that_two_servers_could_read_differently_is_refused() throws IOException {
        for (String both : new String[] {
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            "Content-Length: 5\r\nContent-Length: 6\r\n",
            "Transfer-Encoding: chunked, identity\r\n",
            "Content-Length: -1\r\n"
        }) {
            Answer answer = send("POST /desk/preferences HTTP/1.1\r\nHost: localhost\r\n" + both);
            assertTrue(answer.status().startsWith("4"), both + answer.head());
        }
    }

    @Test
    void verbs_that_no_page_uses_do_nothing() throws IOException {
        for (String verb : new String[] {"TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND", "PURGE"}) {
            Answer answer = send(verb + " /desk HTTP/1.1\r\nHost: localhost\r\nX-Secret: zq81\r\n");
            assertTrue(answer.status().matches("4..|501"), verb + " " + answer.head());
            assertFalse(answer.body().contains("zq81"));
        }
    }

    /** An answer as it came. */
    private record Answer(String head, String body) {
        String status() {
            return head.replaceAll("(?s)HTTP/1\\.[01] (\\d+).*", "$1");
        }

        String location() {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, "location:", 0, 9))
                    .map(line -> line.substring(9).strip())
                    .findFirst()
                    .orElse("");
        }

        Optional<String> fault() {
            if (!head.startsWith("HTTP/1.") || status().startsWith("5") && !status().equals("501")) {
                return Optional.of(head.lines().findFirst().orElse("no answer"));
            }
            if (!location().isEmpty() && !location().matches("/([^/\\\\].*)?")) {
                return Optional.of("leads to " + location());
            }
            if (head.toLowerCase(Locale.ROOT).contains("\nx-injected:")) {
                return Optional.of("a header made up");
            }
            if (body.contains("quarkus.") || body.contains("root:x:0") || body.contains("[core]")) {
                return Optional.of("a file of ours");
            }
            return Optional.empty();
        }
    }

    /** Sends a head as it stands and reads until the server has said all. */
    private static Answer send(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return end < 0 ? new Answer(all, "") : new Answer(all.substring(0, end), all.substring(end + 4));
        }
    }
}

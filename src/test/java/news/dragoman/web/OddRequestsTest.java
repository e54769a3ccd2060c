package news.dragoman.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What no page of ours would send, and what the log and the metrics make of it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddRequestsTest {
    private static final Pattern RESET =
            Pattern.compile("(?m)^http_server_requests_seconds_count.*status=\"RESET\".* (\\S+)$");

    @TestHTTPResource("/")
    URI site;

    @Test
    void a_body_that_is_cut_off_on_its_way_is_no_fault_of_ours_and_the_log_is_quiet() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                    said.add(line.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        double before = resets();
        Logger log = Logger.getLogger(FailureMappers.class.getName());
        log.addHandler(ear);
        try {
            begin("POST /desk/sign-in", "application/x-www-form-urlencoded", "login=abc");
            begin("POST /desk/sign-in", "multipart/form-data; boundary=x", "--x\r\n");
            begin("POST /desk/sign-in", "application/x-www-form-urlencoded", "");
            assertTrue(soon(() -> resets() >= before + 3), "all three were noticed");
            Thread.sleep(500); // what is written about them is written by another thread
        } finally {
            log.removeHandler(ear);
        }
        assertEquals(List.of(), said);
    }

    @Test
    void addresses_that_nobody_has_share_one_label() throws IOException {
        String odd = "oddity" + System.nanoTime();
        for (String path : List.of("/" + odd, "/en/" + odd, "/desk/" + odd, "/api/" + odd, "/en/a/" + odd)) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "HEAD")) {
                given().request(method, path);
            }
            begin("GET " + path + "%zz", "text/plain", "");
            given().contentType("text/odd").body("x").post("/api/editions/" + odd + "/claim");
        }
        assertTrue(soon(() -> metrics().contains("uri=\"OTHER\"")));
        assertFalse(
                metrics().contains(odd),
                () -> metrics()
                        .lines()
                        .filter(line -> line.contains(odd))
                        .toList()
                        .toString());
        given().get("/desk/sign-in");
        assertTrue(soon(() -> metrics().contains("uri=\"/desk/sign-in\"")), "what is a route keeps its own");
    }

    /** Says that five hundred bytes come, sends some, and goes. */
    private void begin(String line, String type, String some) throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            String head = line + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nContent-Type: " + type
                    + "\r\nContent-Length: 500\r\n\r\n";
            socket.getOutputStream().write((head + some).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    private static double resets() {
        return RESET.matcher(metrics())
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group(1)))
                .sum();
    }

    private static boolean soon(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!happened.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return happened.getAsBoolean();
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }
}

package news.dragoman.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final List<String> ABOUT_REQUESTS =
            List.of("io.quarkus.vertx", "io.vertx", "org.jboss.resteasy", "news.dragoman.web");

    @TestHTTPResource("/")
    URI site;

    @Test
    void a_body_that_is_cut_off_on_its_way_is_no_fault_of_ours_and_the_log_is_quiet() throws Exception {
        double before = resets();
        List<String> said = logged(() -> {
            begin("POST /desk/sign-in", FORM, "login=abc");
            begin("POST /desk/sign-in", "multipart/form-data; boundary=x", "--x\r\n");
            begin("POST /desk/sign-in", FORM, "");
            assertTrue(soon(() -> resets() >= before + 3), "all three were noticed");
        });
        assertEquals(List.of(), said);
    }

    @Test
    void a_body_of_no_stated_length_that_is_too_long_is_refused_once_and_the_log_is_quiet() throws Exception {
        List<String> answers = new ArrayList<>();
        List<String> said = logged(() -> {
            answers.add(tooLong("/desk/sign-in", FORM, ""));
            answers.add(tooLong(
                    "/desk/sign-in",
                    "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"login\"\r\n\r\n"));
            answers.add(tooLong("/en/nothing-0000000000/comments", FORM, ""));
        });
        assertEquals(List.of("HTTP/1.1 413", "HTTP/1.1 413", "HTTP/1.1 413"), answers);
        assertEquals(List.of(), said);
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Warnings and worse of what answers requests, meanwhile and for a moment after. */
    private static List<String> logged(Work work) throws IOException, InterruptedException {
        List<String> said = new CopyOnWriteArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.WARNING.intValue()
                        && ABOUT_REQUESTS.stream().anyMatch(String.valueOf(line.getLoggerName())::startsWith)) {
                    said.add(line.getLoggerName() + ": " + line.getMessage() + " " + line.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("");
        log.addHandler(ear);
        try {
            work.run();
            Thread.sleep(500); // what is written about them is written by another thread
        } finally {
            log.removeHandler(ear);
        }
        return said;
    }

    /** Sends thirteen megabytes in chunks; the beginning of the answer, that of a sender who reads while he writes. */
    private String tooLong(String path, String type, String beginning) throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nContent-Type: " + type
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] some = new byte[1 << 16];
            Arrays.fill(some, (byte) 'a');
            try {
                chunk(out, beginning.getBytes(StandardCharsets.US_ASCII));
                for (long sent = 0;
                        sent < BodyLimits.WORDS + (1 << 20)
                                && socket.getInputStream().available() == 0; ) {
                    chunk(out, some);
                    sent += some.length;
                }
            } catch (IOException cutOff) {
                assertTrue(socket.getInputStream().available() > 0, "cut off without a word");
            }
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
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

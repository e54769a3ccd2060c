package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where traces are collected: nothing comes unless it was asked for, and then routes and times, never what was typed. */
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Longer than a batch of traces waits before it is sent. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private HttpServer collector;
    private Path data;

    @BeforeEach
    void somebody_collects() throws IOException {
        collector = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        collector.createContext("/", exchange -> {
            synchronized (collected) {
                exchange.getRequestBody().transferTo(collected);
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void nobody_collects() {
        collector.stop(0);
    }

    @Test
    void nothing_is_sent_unless_it_was_asked_for_and_then_no_word_that_somebody_typed() throws Exception {
        data = Prepared.empty(folder.resolve("data"));
        ask(Map.of());
        Waiting.until(LONG_ENOUGH, () -> false);
        assertEquals("", sent(), "off by default");

        ask(Map.of("QUARKUS_OTEL_SDK_DISABLED", "false"));
        assertTrue(Waiting.until(PATIENCE, () -> sent().contains("/desk/sign-in")), "routes are sent");
        for (String typed : List.of("heron", "mallory", "verysecret", "ferry-stays-in-port", "curious-browser")) {
            assertFalse(sent().contains(typed), typed);
        }
    }

    private void ask(Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>(more);
        environment.put(
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + collector.getAddress().getPort());
        environment.put("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        environment.put("QUARKUS_OTEL_EXPORTER_OTLP_COMPRESSION", "none");
        environment.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "500MS");
        try (DragomanProcess dragoman = DragomanProcess.start(data, List.of(), environment)) {
            DeskClient client = new DeskClient();
            client.get(dragoman.address() + "/desk/sign-in?q=heron");
            client.post(
                    dragoman.address() + "/desk/sign-in",
                    "text/html",
                    Map.of("login", "mallory", "password", "verysecret"));
            client.get(dragoman.address() + "/en/2026/11/ferry-stays-in-port-abc");
            if (!more.isEmpty()) {
                assertTrue(Waiting.until(PATIENCE, () -> sent().contains("/desk/sign-in")), "routes are sent");
            }
            dragoman.stop();
        }
    }

    private String sent() {
        synchronized (collected) {
            return collected.toString(StandardCharsets.ISO_8859_1);
        }
    }
}

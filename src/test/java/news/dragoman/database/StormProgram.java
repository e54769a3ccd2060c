package news.dragoman.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's program as {@code docs/api.md} asks for: a request that got no answer, or that a server away could not
 * answer, is sent again just as it was until it is answered.
 */
final class StormProgram {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient client = HttpClient.newHttpClient();
    private final StormGate gate;
    private final String token;

    StormProgram(StormGate gate, String token) {
        this.gate = gate;
        this.token = token;
    }

    /** An answer that is one: anything below 500. */
    record Answer(int status, String etag, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(status + ": " + body, e);
            }
        }

        Answer is(int wanted) {
            if (status != wanted) {
                throw new AssertionError("wanted " + wanted + ", got " + status + ": " + body);
            }
            return this;
        }
    }

    Answer get(String path) throws InterruptedException {
        return send("GET", path, null, null, null);
    }

    /** A wish of its own, under a key of its own. */
    Answer post(String path, @Nullable Map<String, ?> body, @Nullable String ifMatch) throws InterruptedException {
        return send("POST", path, body, ifMatch, UUID.randomUUID().toString());
    }

    Answer put(String path, Map<String, ?> body, String ifMatch) throws InterruptedException {
        return send("PUT", path, body, ifMatch, null);
    }

    private Answer send(
            String method, String path, @Nullable Map<String, ?> body, @Nullable String ifMatch, @Nullable String key)
            throws InterruptedException {
        while (true) {
            String site = gate.enter();
            try {
                HttpResponse<String> answer =
                        client.send(request(site, method, path, body, ifMatch, key), BodyHandlers.ofString());
                if (answer.statusCode() < 500) {
                    return new Answer(
                            answer.statusCode(),
                            answer.headers().firstValue("ETag").orElse(""),
                            answer.body());
                }
            } catch (IOException nobodyAnswers) {
                // sent again below
            } finally {
                gate.leave();
            }
            Waiting.until(PAUSE, () -> false);
        }
    }

    private HttpRequest request(
            String site,
            String method,
            String path,
            @Nullable Map<String, ?> body,
            @Nullable String ifMatch,
            @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(written(body)))
                .build();
    }

    private static String written(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package news.dragoman.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Somebody who listens to a stream of events and keeps all that is said. */
public final class Ear implements AutoCloseable {

    private final HttpResponse<InputStream> answer;
    private final StringBuffer said = new StringBuffer();
    private volatile boolean over;

    private Ear(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread listening = new Thread(this::listen, "ear");
        listening.setDaemon(true);
        listening.start();
    }

    /** Opens a stream; the answer may also be that there is none. */
    public static Ear on(HttpClient client, String url, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/event-stream");
        headers.forEach(request::header);
        try {
            return new Ear(client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void listen() {
        byte[] some = new byte[1024];
        try (InputStream stream = answer.body()) {
            for (int n = stream.read(some); n >= 0; n = stream.read(some)) {
                said.append(new String(some, 0, n, java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException cutOff) {
            said.append(""); // what was said stays, and over says the rest
        }
        over = true;
    }

    /**
     * The {@code since} of a page that has heard of all that was done before now: a stream goes back by five seconds, as
     * clocks differ and pages take time.
     */
    public static String afterAllThat() {
        return Long.toString(Instant.now().plusSeconds(5).toEpochMilli());
    }

    public int status() {
        return answer.statusCode();
    }

    public HttpResponse<?> answer() {
        return answer;
    }

    /** All that was said so far. */
    public String said() {
        return said.toString();
    }

    /** Whether the stream has ended. */
    public boolean over() {
        return over;
    }

    /** Whether it was told to look at the desk. */
    public boolean heardOfTheDesk() {
        return said().matches("(?s).*data: ?desk.*");
    }

    /** Whether it was told that the person's own notices changed. */
    public boolean heardOfNotices() {
        return said().matches("(?s).*data: ?(desk )?told.*");
    }

    /** Whether it was told to look at the edition that its page shows. */
    public boolean heardOfHere() {
        return said().matches("(?s).*data: ?(desk )?(told )?here.*");
    }

    /** Waits for something that is to happen within seconds; answers whether it did. */
    public static boolean soon(BooleanSupplier happened) {
        return within(Duration.ofSeconds(15), happened);
    }

    public static boolean within(Duration limit, BooleanSupplier happened) {
        long until = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < until) {
            if (happened.getAsBoolean()) {
                return true;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        return happened.getAsBoolean();
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException alreadyGone) {
            over = true;
        }
    }
}

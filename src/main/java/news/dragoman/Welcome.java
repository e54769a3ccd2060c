package news.dragoman;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * Tells the person at the terminal where to open the browser, once the port really answers. Others add what they have
 * to say (who to sign in as) while the application starts.
 */
@Singleton
public class Welcome {

    private final HttpServer server;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Welcome(HttpServer server) {
        this.server = server;
    }

    /** Adds a line below the address; call it from an observer of {@code StartupEvent}. */
    public void add(String line) {
        lines.add(line);
    }

    void say(@ObservesAsync HttpServerStart started) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        int asked = started.options().getPort();
        String readers = address(started.options().getHost(), asked > 0 ? asked : chosen());
        StringBuilder text = new StringBuilder("\nDragoman is ready: open ")
                .append(readers)
                .append("desk in your browser to work. Readers see ")
                .append(readers)
                .append(" Ctrl+C stops it.\n");
        lines.forEach(line -> text.append(line).append('\n'));
        System.out.println(text);
    }

    /** The port that the system chose, which the server knows a moment after it has started. */
    private int chosen() {
        for (int tries = 0; server.getPort() <= 0 && tries < 100; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return server.getPort();
    }

    /** An address that a browser on this machine can open. */
    static String address(String host, int port) {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::") || host.equals("127.0.0.1");
        return "http://" + (everywhere ? "localhost" : host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }
}

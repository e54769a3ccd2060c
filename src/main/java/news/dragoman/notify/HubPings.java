package news.dragoman.notify;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import news.dragoman.database.DatabaseWatch;
import org.jboss.logging.Logger;

/**
 * Tells the hub which feeds have something new, once the article is there for whoever comes. What cannot be told is tried
 * again, later and later, for a day; of two instances one tells.
 */
@ApplicationScoped
public class HubPings {
    private static final Logger LOG = Logger.getLogger(HubPings.class);

    private static final List<String> FORMATS = List.of("atom", "rss", "json");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A hub that takes longer than this for all of them is asked again by another instance. */
    private static final int CLAIMED_FOR_S = 60;

    private static final int AT_ONCE = 50;

    /** Tries after 10 s, 20 s, 40 s and so on up to an hour: some 30 of them make a day. */
    private static final int TRIES = 30;

    private static final String CLAIM = """
            update websub_ping set due_at = clock_timestamp() + interval '1 second' * ?, attempts = attempts + 1
            where (language, desk) in (
                select language, desk from websub_ping where due_at <= clock_timestamp()
                order by due_at limit ? for update skip locked)
            returning language, desk, asked_at, attempts""";

    private static final String DONE = "delete from websub_ping where language = ? and desk = ? and asked_at = ?";

    private static final String AGAIN = """
            update websub_ping set due_at = clock_timestamp() + least(interval '1 hour', interval '10 seconds' * 2 ^ (attempts - 1))
            where language = ? and desk = ? and asked_at = ?""";

    private final Hub hub;
    private final AgroalDataSource database;
    private final DatabaseWatch watch;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    HubPings(Hub hub, AgroalDataSource database, DatabaseWatch watch) {
        this.hub = hub;
        this.database = database;
        this.watch = watch;
    }

    private record Ping(String language, String desk, OffsetDateTime asked, int attempts) {}

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellByTheClock() {
        watch.whileThere(() -> {
            try {
                tell();
            } catch (SQLException fault) {
                throw new IllegalStateException("What the hub is to be told cannot be read", fault);
            }
        });
    }

    /** Tells what is due; returns of how many feeds' families the hub now knows. */
    public int tell() throws SQLException {
        if (hub.address().isEmpty()) {
            return 0;
        }
        int told = 0;
        for (Ping ping : claimed()) {
            boolean taken = taken(ping);
            if (taken || ping.attempts() >= TRIES) {
                settle(DONE, ping);
            } else {
                settle(AGAIN, ping);
            }
            told += taken ? 1 : 0;
        }
        return told;
    }

    private List<Ping> claimed() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setInt(1, CLAIMED_FOR_S);
            statement.setInt(2, AT_ONCE);
            List<Ping> due = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    due.add(new Ping(
                            row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class), row.getInt(4)));
                }
            }
            return due;
        }
    }

    /** What was asked for again meanwhile stays as it is. */
    private void settle(String sql, Ping ping) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, ping.language());
            statement.setString(2, ping.desk());
            statement.setObject(3, ping.asked());
            statement.executeUpdate();
        }
    }

    private boolean taken(Ping ping) {
        String home = "/" + ping.language() + "/";
        for (String below : List.of("", "desks/" + ping.desk() + "/")) {
            for (String format : FORMATS) {
                if (!taken(hub.site().resolve(home + below + "feed." + format), ping.attempts())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean taken(URI feed, int attempt) {
        URI address = hub.address().orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "hub.mode=publish&hub.url=" + URLEncoder.encode(feed.toString(), StandardCharsets.UTF_8)))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) {
                return true;
            }
            LOG.warnf("The hub answers %d of %s, at try %d", status, feed, attempt);
        } catch (IOException e) {
            LOG.warnf(
                    "The hub cannot be told of %s, at try %d: %s",
                    feed, attempt, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}

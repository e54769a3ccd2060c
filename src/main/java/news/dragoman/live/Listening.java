package news.dragoman.live;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import news.dragoman.database.Restoring;
import news.dragoman.web.rendered.RenderedPages;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what any instance announces, on a connection of its own: one from the pool would be missing there for good. When
 * it is lost it is made anew, at first soon and then less often; the log says once that it went and once that it is back.
 */
@ApplicationScoped
class Listening {
    private static final Logger LOG = Logger.getLogger(Listening.class);

    /** PostgreSQL's code for a connection that failed. */
    private static final String CONNECTION_FAILURE = "08006";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /**
     * How long it takes to notice that the application goes down, and how often the server is asked whether it is there:
     * readers' pages are served from memory only while it is (ADR 59), so it has to answer several times a second.
     */
    private static final int TURN_MS = 200;

    private static final int ANSWERED_WITHIN_S = 5;

    private final AgroalDataSource pool;
    private final OpenPages pages;
    private final RenderedPages rendered;
    private final Restoring restoring;
    private final CountDownLatch over = new CountDownLatch(1);

    Listening(AgroalDataSource pool, OpenPages pages, RenderedPages rendered, Restoring restoring) {
        this.pool = pool;
        this.pages = pages;
        this.rendered = rendered;
        this.restoring = restoring;
    }

    void start(@Observes StartupEvent started) {
        if (restoring.underWay()) {
            return; // nobody has a page open
        }
        Thread thread = new Thread(this::listen, "dragoman-listening");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        over.countDown();
    }

    private void listen() {
        boolean lost = false;
        Duration pause = FIRST_PAUSE;
        while (!isOver()) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Announcements.CHANNEL);
                pages.listening();
                rendered.listening();
                if (lost) {
                    LOG.info("The database tells of changes again: open pages are told at once.");
                }
                lost = false;
                pause = FIRST_PAUSE;
                hear(connection);
            } catch (SQLException fault) {
                if (isOver()) {
                    return;
                }
                pages.deaf();
                rendered.deaf();
                if (!lost) {
                    LOG.warnf(
                            "The connection on which the database tells of changes is lost (%s). Until it is back open"
                                    + " pages look for changes by themselves, and readers' pages come from the database.",
                            fault.getSQLState());
                }
                lost = true;
                waitFor(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection channel = connection.unwrap(PGConnection.class);
        while (!isOver()) {
            long asked = System.nanoTime();
            if (!connection.isValid(ANSWERED_WITHIN_S)) {
                throw new SQLException("It does not answer", CONNECTION_FAILURE);
            }
            // What was said before the answer came with it, and is passed on before anybody relies on the answer.
            pass(channel.getNotifications());
            rendered.answered(asked);
            pass(channel.getNotifications(TURN_MS));
        }
    }

    private void pass(PGNotification @Nullable [] said) {
        if (said != null) {
            for (PGNotification one : said) {
                rendered.heard(one.getParameter());
                pages.heard(one.getParameter());
            }
        }
    }

    /** To where the pool's connections go, in the same way. */
    private Connection connect() throws SQLException {
        AgroalConnectionFactoryConfiguration theirs =
                pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties properties = new Properties();
        properties.putAll(theirs.jdbcProperties());
        if (theirs.principal() instanceof NamePrincipal name) {
            properties.putAll(name.asProperties());
        }
        for (Object credential : theirs.credentials()) {
            if (credential instanceof SimplePassword password) {
                properties.putAll(password.asProperties());
            }
        }
        properties.setProperty("ApplicationName", "dragoman listening");
        return DriverManager.getConnection(theirs.jdbcUrl(), properties);
    }

    private boolean isOver() {
        return over.getCount() == 0;
    }

    private void waitFor(Duration pause) {
        try {
            if (over.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The application goes down while nothing is heard");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over.countDown();
        }
    }
}

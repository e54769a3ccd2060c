package news.dragoman.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL that Dragoman starts for itself when it is given none: durable, with a password, on the loopback
 * address only. It runs until {@link #close()}, is found again after a crash of the application, and is started again
 * after a crash of its own.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OwnPostgres.class);
    private static final String DATABASE = "dragoman";
    /** Whom the application is to the database: it may work with rows, and own or change no table. */
    private static final String APPLICATION = "dragoman_application";

    private static final long BETWEEN_LOOKS_NANOS = Duration.ofSeconds(1).toNanos();

    private final DataFolder folder;
    private final Cluster cluster;
    private final int port;
    private PidFile server;
    private volatile boolean closing;
    private boolean closed;

    private OwnPostgres(DataFolder folder, Cluster cluster, PidFile server) {
        this.folder = folder;
        this.cluster = cluster;
        this.port = server.port();
        this.server = server;
        Thread watcher = new Thread(this::watch, "dragoman-database-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    /**
     * Starts PostgreSQL on the data folder of these settings, or takes over the one that runs there.
     *
     * @throws CannotStart with what to do about it
     */
    public static OwnPostgres on(Settings settings) {
        DataFolder folder = DataFolder.open(settings.data());
        try {
            Programs programs = Programs.in(settings.programs().orElse(folder.programs()));
            Cluster cluster = Cluster.in(folder.postgresql(), programs, folder.password());
            Optional<PidFile> running = cluster.running();
            PidFile server = running.isPresent() ? running.get() : cluster.start();
            OwnPostgres postgres = new OwnPostgres(folder, cluster, server);
            try {
                postgres.prepare();
            } catch (SQLException | RuntimeException e) {
                postgres.close(); // whoever is refused leaves no server behind
                throw e;
            }
            LOG.infof(
                    "PostgreSQL %s on port %d, data in %s",
                    running.isPresent() ? "found running" : "started", server.port(), folder.root());
            return postgres;
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            if (e instanceof CannotStart refusal) {
                throw refusal;
            }
            throw new CannotStart("PostgreSQL cannot be started in " + settings.data() + ": " + e, e);
        }
    }

    /** What Quarkus must be told to use it. */
    public Map<String, String> datasource() {
        return datasource(DATABASE);
    }

    Map<String, String> datasource(String database) {
        return Map.of(
                Settings.URL,
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                Settings.USER,
                APPLICATION,
                Settings.PASSWORD,
                cluster.password(),
                Settings.OWNER,
                Cluster.USER,
                Settings.OWNER_PASSWORD,
                cluster.password());
    }

    /** What is done with a connection to the database, as its owner. */
    public interface Visit<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /**
     * Does something with the database on the data folder of these settings, whether a Dragoman runs on it now or not.
     *
     * @throws CannotStart if there is none, or the Dragoman on it is just starting or stopping
     */
    public static <T> T visit(Settings settings, Visit<T> visit) throws SQLException, IOException {
        if (!DataFolder.laidOut(settings.data())) {
            throw new CannotStart("There is no Dragoman in the folder " + settings.data()
                    + ". Name its data folder with DRAGOMAN_DATA.");
        }
        try (OwnPostgres postgres = on(settings);
                Connection connection = postgres.connect(DATABASE)) {
            return visit.with(connection);
        } catch (FolderInUse inUse) {
            DataFolder folder = DataFolder.heldByAnother(settings.data());
            Programs programs = Programs.in(settings.programs().orElse(folder.programs()));
            Cluster cluster = Cluster.in(folder.postgresql(), programs, folder.password());
            PidFile server = cluster.running()
                    .orElseThrow(() -> new CannotStart("The Dragoman on " + folder.root()
                            + " is just starting or stopping. Try again in a moment."));
            try (Connection connection = cluster.connect(server.port(), DATABASE)) {
                return visit.with(connection);
            }
        }
    }

    Connection connect(String database) throws SQLException {
        return cluster.connect(port, database);
    }

    private void prepare() throws SQLException {
        createApplicationRole();
        createDatabase(DATABASE);
        try (Connection connection = connect(DATABASE)) {
            SchemaRelease.refuseNewer(connection);
        }
    }

    /** Its password is set at each start, as a cluster restored from a copy of its folder may know another. */
    private void createApplicationRole() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select from pg_roles where rolname = '" + APPLICATION + "'")) {
            String verb = found.next() ? "alter" : "create";
            statement.execute(verb + " role " + APPLICATION + " login nosuperuser nocreatedb nocreaterole password '"
                    + cluster.password() + "'");
        }
    }

    void createDatabase(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
            if (!found.next()) {
                statement.execute("create database " + name);
            }
        }
    }

    /** Stops PostgreSQL and gives the folder up. Call it when nothing uses the database any more. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                cluster.stop();
            } catch (IOException e) {
                LOG.error("PostgreSQL could not be stopped; the next start will find it running", e);
            } finally {
                folder.close();
            }
        }
    }

    /**
     * The application keeps the address, so a server that died comes back on the same port. Asked once a second, as
     * nobody tells the end of a process that is not a child, or that lingers unreaped.
     */
    private void watch() {
        while (!closing) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            synchronized (this) {
                if (!closed && !closing && !server.isPostgres()) {
                    revive();
                }
            }
        }
    }

    private void revive() {
        LOG.error("PostgreSQL has died and is started again");
        try {
            server = cluster.start(port);
            LOG.infof("PostgreSQL runs again on port %d", port);
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL does not start again yet", e);
        }
    }
}

package news.dragoman.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** A PostgreSQL that somebody else runs. */
public final class OutsidePostgres {

    /** The oldest release that Dragoman is tested on, and the oldest that a supported Debian brings. */
    static final int OLDEST = 15;

    private OutsidePostgres() {}

    /**
     * Looks at the server before Quarkus does, whose own errors would say less.
     *
     * @throws CannotStart if it cannot be reached or is older than 15
     */
    public static void check(String url, Settings settings) {
        Properties login = new Properties();
        settings.get(Settings.USER).ifPresent(user -> login.setProperty("user", user));
        settings.get(Settings.PASSWORD).ifPresent(password -> login.setProperty("password", password));
        login.setProperty("connectTimeout", "10");
        try (Connection connection = new Driver().connect(url, login)) {
            check(url, connection);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + url + " cannot be used: " + e.getMessage() + " Check"
                            + " QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD, and that the server runs.",
                    e);
        }
    }

    /**
     * Does something with that database, as its owner where one is named, else as the application.
     *
     * @throws CannotStart if it cannot be reached
     */
    public static <T> T visit(String url, Settings settings, OwnPostgres.Visit<T> visit)
            throws SQLException, IOException {
        Properties login = new Properties();
        settings.get(Settings.OWNER)
                .or(() -> settings.get(Settings.USER))
                .ifPresent(user -> login.setProperty("user", user));
        settings.get(Settings.OWNER)
                .flatMap(owner -> settings.get(Settings.OWNER_PASSWORD))
                .or(() -> settings.get(Settings.PASSWORD))
                .ifPresent(password -> login.setProperty("password", password));
        check(url, settings);
        try (Connection connection = new Driver().connect(url, login)) {
            return visit.with(Objects.requireNonNull(connection, "checked to be a PostgreSQL's address"));
        }
    }

    private static void check(String url, @Nullable Connection connection) throws SQLException {
        if (connection == null) {
            throw new CannotStart(url + " is not the address of a PostgreSQL. Dragoman needs one, such as"
                    + " jdbc:postgresql://host:5432/dragoman.");
        }
        requireSupported(url, connection.getMetaData().getDatabaseMajorVersion());
        SchemaRelease.refuseNewer(connection);
    }

    static void requireSupported(String url, int major) {
        if (major < OLDEST) {
            throw new CannotStart("The server at " + url + " is PostgreSQL " + major + ". Dragoman needs " + OLDEST
                    + " or newer: upgrade it, or leave the address out and let Dragoman run its own.");
        }
    }
}

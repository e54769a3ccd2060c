package news.dragoman.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.Driver;

/** A PostgreSQL that somebody else runs. */
public final class OutsidePostgres {

    /** The oldest release that Dragoman is tested on, and the oldest that a supported Debian brings. */
    static final int OLDEST = 15;

    private OutsidePostgres() {}

    /**
     * Looks at the server before Quarkus does, whose own errors would say less: in both roles, where there are two, as
     * only the owner may read which release made the tables.
     *
     * @throws CannotStart if it cannot be reached or is older than 15
     */
    public static void check(String url, Settings settings) {
        look(url, login(settings, Settings.USER, Settings.PASSWORD), "QUARKUS_DATASOURCE", server -> {});
        look(url, owner(settings), "QUARKUS_FLYWAY", SchemaRelease::refuseNewer);
    }

    /**
     * Does something with that database, as its owner where one is named, else as the application.
     *
     * @throws CannotStart if it cannot be reached
     */
    public static <T> T visit(String url, Settings settings, OwnPostgres.Visit<T> visit)
            throws SQLException, IOException {
        check(url, settings);
        try (Connection connection = new Driver().connect(url, owner(settings))) {
            return visit.with(Objects.requireNonNull(connection, "checked to be a PostgreSQL's address"));
        }
    }

    private interface Look {
        void at(Connection server) throws SQLException;
    }

    private static void look(String url, Properties login, String named, Look further) {
        try (Connection server = new Driver().connect(url, login)) {
            if (server == null) {
                throw new CannotStart(url + " is not the address of a PostgreSQL. Dragoman needs one, such as"
                        + " jdbc:postgresql://host:5432/dragoman.");
            }
            requireSupported(url, server.getMetaData().getDatabaseMajorVersion());
            further.at(server);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + url + " cannot be used: " + e.getMessage() + " Check"
                            + " QUARKUS_DATASOURCE_JDBC_URL, " + named + "_USERNAME and _PASSWORD, and that the server"
                            + " runs.",
                    e);
        }
    }

    private static Properties owner(Settings settings) {
        return settings.get(Settings.OWNER).isPresent()
                ? login(settings, Settings.OWNER, Settings.OWNER_PASSWORD)
                : login(settings, Settings.USER, Settings.PASSWORD);
    }

    private static Properties login(Settings settings, String user, String password) {
        Properties login = new Properties();
        settings.get(user).ifPresent(name -> login.setProperty("user", name));
        settings.get(password).ifPresent(secret -> login.setProperty("password", secret));
        login.setProperty("connectTimeout", "10");
        return login;
    }

    static void requireSupported(String url, int major) {
        if (major < OLDEST) {
            throw new CannotStart("The server at " + url + " is PostgreSQL " + major + ". Dragoman needs " + OLDEST
                    + " or newer: upgrade it, or leave the address out and let Dragoman run its own.");
        }
    }
}

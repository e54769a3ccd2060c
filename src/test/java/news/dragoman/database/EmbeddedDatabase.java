package news.dragoman.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The database of every {@code @QuarkusTest}: the server that Dragoman itself would start, on a folder under
 * {@code target}, with a fresh database for the run; a folder for each of the JVMs that tests are spread over. Nobody
 * kills it, so nobody waits until the disk has what was committed. Registered for all of them under
 * {@code META-INF/services}. With a server given by {@code QUARKUS_DATASOURCE_JDBC_URL} it starts none, and the tests use that database as it is.
 */
public class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String PREFIX = "test_";

    private @Nullable OwnPostgres postgres;

    @Override
    public Map<String, String> start() {
        if (Settings.load().outsideUrl().isPresent()) {
            return Map.of();
        }
        Properties folder = new Properties();
        folder.setProperty("dragoman.data", "target/test-data-" + System.getProperty("test.fork", "1"));
        folder.setProperty("dragoman.programs", "target/postgresql");
        postgres = OwnPostgres.on(new Settings(folder, Map.of(), new Properties()));
        try {
            dropEarlierOnes(postgres);
            String name = PREFIX + UUID.randomUUID().toString().replace("-", "");
            postgres.createDatabase(name);
            doNotWaitForTheDisk(postgres, name);
            return postgres.datasource(name);
        } catch (SQLException e) {
            postgres.close();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static void doNotWaitForTheDisk(OwnPostgres postgres, String name) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + name + " set synchronous_commit = off");
        }
    }

    private static void dropEarlierOnes(OwnPostgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("select datname from pg_database")) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            for (String name : names) {
                if (name.startsWith(PREFIX)) {
                    statement.execute("drop database " + name + " with (force)");
                }
            }
        }
    }
}

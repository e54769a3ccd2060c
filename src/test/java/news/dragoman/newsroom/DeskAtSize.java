package news.dragoman.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * A database of its own on the tests' server, filled by {@code bench/desk-fill.sql}: there the desk's statements are
 * run and explained as the application sends them.
 */
final class DeskAtSize implements AutoCloseable {

    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    private final String name;
    private final String server;
    private final String user;
    private final @Nullable String password;
    private final Connection connection;

    private DeskAtSize(String name, String server, String user, @Nullable String password) throws SQLException {
        this.name = name;
        this.server = server;
        this.user = user;
        this.password = password;
        try (Connection first = DriverManager.getConnection(server, user, password);
                Statement statement = first.createStatement()) {
            statement.execute("create database " + name);
        }
        String url = server.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        this.connection = DriverManager.getConnection(url, user, password);
    }

    /** Fills a new one; the first so many stories are at work. */
    static DeskAtSize filled(int stories, int live) throws SQLException, IOException {
        var config = ConfigProvider.getConfig();
        var size = new DeskAtSize(
                "test_size_" + UUID.randomUUID().toString().replace("-", ""),
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getOptionalValue("quarkus.flyway.username", String.class)
                        .orElseGet(() -> config.getValue("quarkus.datasource.username", String.class)),
                config.getOptionalValue("quarkus.flyway.password", String.class)
                        .or(() -> config.getOptionalValue("quarkus.datasource.password", String.class))
                        .orElse(null));
        String fill = Files.readString(Path.of("bench/desk-fill.sql"))
                .replace(":stories", Integer.toString(stories))
                .replace(":live", Integer.toString(live));
        try (Statement statement = size.connection.createStatement()) {
            statement.execute(fill);
            statement.execute("vacuum analyze");
        }
        return size;
    }

    /** What a person of the fill may know of. */
    DeskSight sight(UUID person, String[] tokens, String... tongues) throws SQLException {
        var circles = new ArrayList<Long>();
        try (PreparedStatement select = connection.prepareStatement("select id from desk_audience where tokens && ?")) {
            select.setArray(1, connection.createArrayOf("text", tokens));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    circles.add(row.getLong(1));
                }
            }
        }
        return new DeskSight(person, circles.toArray(Long[]::new), tongues);
    }

    /** Runs it and counts its rows. */
    int rows(DeskStatement statement) throws SQLException {
        return rows(statement.sql(), statement.parameters()).size();
    }

    /** How PostgreSQL has gone about it, as JSON. */
    String plan(DeskStatement statement) throws SQLException {
        return plan(statement.sql(), statement.parameters());
    }

    String plan(String sql, Map<String, Object> parameters) throws SQLException {
        return String.join("\n", rows("explain (analyze, buffers off, format json) " + sql, parameters));
    }

    private List<String> rows(String sql, Map<String, Object> parameters) throws SQLException {
        List<String> order =
                NAMED.matcher(sql).results().map(match -> match.group(1)).toList();
        try (PreparedStatement query = connection.prepareStatement(positional(sql))) {
            for (int i = 0; i < order.size(); i++) {
                query.setObject(i + 1, bound(parameters.get(order.get(i))));
            }
            List<String> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    private static String positional(String sql) {
        return NAMED.matcher(sql).replaceAll((MatchResult match) -> Matcher.quoteReplacement("?"));
    }

    private @Nullable Object bound(@Nullable Object value) throws SQLException {
        if (value instanceof Instant moment) {
            return Timestamp.from(moment);
        }
        if (value instanceof Object[] many) {
            return connection.createArrayOf(
                    many instanceof Long[] ? "bigint" : many instanceof UUID[] ? "uuid" : "text", many);
        }
        return value;
    }

    /** One value of the database. */
    String one(String sql) throws SQLException {
        return rows(sql, Map.of()).get(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try (Connection last = DriverManager.getConnection(server, user, password);
                Statement statement = last.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        }
    }
}

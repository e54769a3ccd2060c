package news.dragoman.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of an installation, those first that others refer to. Read from the database's own catalog, so that a
 * table which a later release adds is in the next backup without anybody thinking of it.
 */
final class Tables {

    private static final String HISTORY = "flyway_schema_history";

    /** Salts that are destroyed at the end of their day would outlive it in a backup. */
    private static final String SALTS = "comment_salt";

    private Tables() {}

    /** One table: its columns in order, and those of its key, by which its rows are written in an order that repeats. */
    record Table(String name, List<String> columns, List<String> key) {

        String rows() {
            return "select " + String.join(", ", columns) + " from " + name + " order by "
                    + String.join(", ", key.isEmpty() ? columns : key);
        }

        String columnList() {
            return String.join(", ", columns);
        }
    }

    static List<Table> of(Connection connection) throws SQLException {
        Map<String, List<String>> columns = listed(connection, """
            select quote_ident(c.relname), quote_ident(a.attname)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and c.relname not in ('%s', '%s') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by c.relname, a.attnum""".formatted(HISTORY, SALTS));
        Map<String, List<String>> keys = listed(connection, """
            select quote_ident(c.relname), quote_ident(a.attname)
            from pg_index i join pg_class c on c.oid = i.indrelid
                join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
            where c.relnamespace = current_schema()::regnamespace and i.indisprimary
            order by c.relname, array_position(i.indkey::int[], a.attnum::int)""");
        Map<String, List<String>> needs = listed(connection, """
            select quote_ident(c.relname), quote_ident(r.relname)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
            where c.relnamespace = current_schema()::regnamespace and k.contype = 'f' and c.oid <> r.oid
            order by 1, 2""");
        List<Table> ordered = new ArrayList<>();
        for (String name : inOrder(columns.keySet(), needs)) {
            ordered.add(new Table(name, columns.getOrDefault(name, List.of()), keys.getOrDefault(name, List.of())));
        }
        return ordered;
    }

    /** The release of the schema, as its last migration numbers it. */
    static String schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version from " + HISTORY
                        + " where success and version is not null order by installed_rank desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> inOrder(Set<String> names, Map<String, List<String>> needs) {
        Set<String> done = new LinkedHashSet<>();
        Set<String> left = new TreeSet<>(names);
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(name -> done.containsAll(needs.getOrDefault(name, List.of())))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables that need each other: " + left);
            }
            done.addAll(free);
            left.removeAll(Set.copyOf(free));
        }
        return List.copyOf(done);
    }

    private static Map<String, List<String>> listed(Connection connection, String query) throws SQLException {
        Map<String, List<String>> lists = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                lists.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return lists;
    }
}

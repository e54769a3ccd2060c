package news.dragoman.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The release of the database's schema, looked at before the migrations are: they would refuse a newer one too, but
 * with a stack trace.
 */
final class SchemaRelease {

    /** The number of the newest migration; a test compares it with the files. */
    static final int NEWEST = 61;

    private SchemaRelease() {}

    /** @throws CannotStart if a newer Dragoman has been at work on this database */
    static void refuseNewer(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return;
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "select max(version::numeric) from flyway_schema_history where success and version ~ '^[0-9]+$'")) {
                row.next();
                int found = row.getInt(1);
                if (found > NEWEST) {
                    throw new CannotStart("The database was brought up to schema " + found + " by a newer Dragoman;"
                            + " this one knows " + NEWEST + " and would damage it. Start the newer one, or restore a"
                            + " backup from before the upgrade into a new data folder or an empty database.");
                }
            }
        }
    }
}

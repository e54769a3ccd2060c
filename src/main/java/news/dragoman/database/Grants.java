package news.dragoman.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Two roles in the database: the owner makes the tables, the application works with their rows and may neither change
 * a table nor touch a row that is only ever added. Which tables these are is read from the triggers that guard them, so
 * that a table cannot have the one guard and lack the other. Done at every start, right after the migrations.
 */
@ApplicationScoped
class Grants {

    private static final Logger LOG = Logger.getLogger(Grants.class);

    /** Every table of ours, and whether its rows may be changed: append-only ones carry a trigger on update and delete. */
    private static final String TABLES = """
        select c.oid::regclass::text, not exists (
            select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
            where t.tgrelid = c.oid and p.proname = 'refuse_change')
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
            and c.relname <> 'flyway_schema_history'
        order by 1""";

    private final Flyway flyway;
    private final DataSource application;
    private final Restoring restoring;

    Grants(Flyway flyway, DataSource application, Restoring restoring) {
        this.flyway = flyway;
        this.application = application;
        this.restoring = restoring;
    }

    void give(@Observes @Priority(jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started)
            throws SQLException {
        if (restoring.underWay()) {
            return; // there are no tables yet
        }
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection();
                Connection worker = application.getConnection()) {
            String role = user(worker);
            if (role.equals(user(owner))) {
                LOG.warn("The database has one role for everything, so the append-only history is guarded by triggers"
                        + " alone. Give the tables an owner of their own: QUARKUS_FLYWAY_USERNAME and _PASSWORD.");
                return;
            }
            give(owner, role);
        }
    }

    private static void give(Connection owner, String role) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            // Instances that start together would update the same catalog rows and refuse each other.
            statement.execute("select pg_advisory_xact_lock(hashtext('dragoman grants'))");
            String to = "\"" + role.replace("\"", "\"\"") + "\"";
            List<String> grants = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(TABLES)) {
                while (row.next()) {
                    String table = row.getString(1);
                    grants.add("revoke all on " + table + " from " + to);
                    grants.add("grant select, insert" + (row.getBoolean(2) ? ", update, delete" : "") + " on " + table
                            + " to " + to);
                }
            }
            for (String grant : grants) {
                statement.execute(grant);
            }
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private static String user(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user")) {
            row.next();
            return row.getString(1);
        }
    }
}

package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What somebody who has taken over the application can still not do to the database. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantsTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    DataSource application;

    @Inject
    Flyway flyway;

    @BeforeEach
    void there_are_two_roles() throws SQLException {
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection();
                Connection worker = application.getConnection()) {
            assumeTrue(
                    !owner.getMetaData()
                            .getUserName()
                            .equals(worker.getMetaData().getUserName()),
                    "the server that was given has one role");
        }
    }

    @Test
    void the_history_cannot_be_changed_nor_its_guards_taken_off() throws SQLException {
        for (String attempt : List.of(
                "update entry set actor_id = null",
                "delete from entry",
                "truncate entry",
                "delete from version",
                "update kept_text set content = ''",
                "delete from persona_reading",
                "delete from earlier_text",
                "update preview set expires = now()",
                "delete from preview_end",
                "delete from preview_opening",
                "alter table entry disable trigger all",
                "drop trigger entry_is_append_only on entry",
                "create table mine (id int)",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "set session_replication_role = replica",
                "update flyway_schema_history set success = false")) {
            SQLException refused = assertThrows(SQLException.class, () -> run(attempt), attempt);
            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), attempt + ": " + refused.getMessage());
        }
    }

    @Test
    void no_table_is_left_without_rights_for_the_application() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select count(*) filter (where has_table_privilege(c.oid, 'select, insert')), count(*)
                    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                        and c.relname <> 'flyway_schema_history'""")) {
            row.next();
            assertEquals(row.getInt(2), row.getInt(1));
            assertTrue(row.getInt(2) > 20);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

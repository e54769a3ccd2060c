package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackagedDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_folder_has_one_Dragoman_whose_killed_server_comes_back_and_outlives_it_when_it_is_killed_itself()
            throws Exception {
        Path data = folder.resolve("data");
        PidFile server;
        try (DragomanProcess first = DragomanProcess.start(data)) {
            write(first);
            try (DragomanProcess other = DragomanProcess.launch(data, List.of(), Map.of())) {
                assertEquals(1, other.exitCode());
                assertTrue(other.said().contains("Another Dragoman is running on the data folder"), other.said());
            }
            PidFile before = first.server();
            before.process().orElseThrow().destroyForcibly();
            assertTrue(Waiting.until(PATIENCE, () -> replaced(first, before) && first.readiness() == 200));
            server = first.server();
            assertEquals(before.port(), server.port());
            assertEquals(1, rows(first), "every committed row is there");

            first.kill();
            assertTrue(server.isPostgres(), "the server outlives a killed application");
            try (DragomanProcess second = DragomanProcess.start(data)) {
                assertEquals(server, second.server(), "adopted, not started anew");
                assertEquals(1, rows(second));
                second.stop();
            }
            assertTrue(DragomanProcess.server(data).isEmpty(), "an adopted server is stopped as well");
            assertFalse(server.isPostgres());
        }
    }

    @Test
    void after_both_are_killed_the_next_start_recovers_every_committed_row() throws Exception {
        Path data = folder.resolve("data");
        try (DragomanProcess first = DragomanProcess.start(data)) {
            write(first);
            long server = first.server().pid();
            first.kill();
            ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
            handle.destroyForcibly();
            handle.onExit().join();

            try (DragomanProcess second = DragomanProcess.start(data)) {
                assertNotEquals(server, second.server().pid());
                assertEquals(1, rows(second));
            }
        }
    }

    @Test
    void plain_HTTP_stays_on_this_machine_unless_the_operator_insists() throws Exception {
        Path data = folder.resolve("data");
        try (DragomanProcess open = DragomanProcess.launch(data, List.of(), Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"))) {
            assertEquals(1, open.exitCode());
            assertTrue(open.said().contains("DRAGOMAN_PLAIN_HTTP=true"), open.said());
            assertFalse(Files.exists(data), "refused before anything is made");
        }
    }

    @Test
    void an_ordinary_user_runs_it_in_a_folder_with_spaces_and_Chinese_in_its_name() throws Exception {
        // Java itself must be able to name the folder.
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "wants a UTF-8 locale");
        Path parent = Files.createDirectory(folder.resolve("新闻编辑室 数据"));
        List<String> asNobody = List.of();
        if (Files.getAttribute(parent, "unix:uid").equals(0)) {
            Command.run(List.of("chmod", "a+rx", folder.toString()));
            Command.run(List.of("chown", "65534:65534", parent.toString()));
            asNobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
        }
        try (DragomanProcess dragoman = DragomanProcess.start(parent.resolve("data"), asNobody, Map.of())) {
            write(dragoman);
            assertEquals(1, rows(dragoman));
            dragoman.stop();
        }
        assertTrue(DragomanProcess.server(parent.resolve("data")).isEmpty());
    }

    @Test
    void given_a_server_it_starts_none_is_not_ready_while_that_is_gone_and_recovers_by_itself() throws Exception {
        Programs programs = Programs.in(Path.of("target/postgresql"));
        Cluster outside = Cluster.in(folder.resolve("outside"), programs, "a password of theirs");
        Path data = folder.resolve("data");
        try {
            int port = outside.start().port();
            Map<String, String> given = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                    "QUARKUS_DATASOURCE_USERNAME",
                    Cluster.USER,
                    "QUARKUS_DATASOURCE_PASSWORD",
                    outside.password());
            try (DragomanProcess dragoman = DragomanProcess.start(data, List.of(), given)) {
                assertFalse(Files.exists(data), "no data folder is made");
                assertEquals(200, dragoman.readiness());
                outside.stop();
                assertTrue(Waiting.until(PATIENCE, () -> dragoman.readiness() == 503));
                outside.start(port);
                assertTrue(Waiting.until(PATIENCE, () -> dragoman.readiness() == 200));
                dragoman.stop();
                assertTrue(outside.running().isPresent(), "a server that is not ours is left running");
                pretendANewerRelease(outside, port);
            }
            try (DragomanProcess older = DragomanProcess.launch(data, List.of(), given)) {
                assertEquals(1, older.exitCode());
                assertTrue(older.said().contains("schema 9999 by a newer Dragoman"), older.said());
                assertFalse(older.said().contains("Exception"), older.said());
            }
        } finally {
            outside.stop();
        }
    }

    private static void pretendANewerRelease(Cluster outside, int port) throws SQLException {
        try (Connection connection = outside.connect(port, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history"
                    + " (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                    + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'test', 1, true)");
        }
    }

    private static boolean replaced(DragomanProcess dragoman, PidFile before) {
        try {
            return DragomanProcess.server(dragoman.data())
                    .filter(now -> now.pid() != before.pid() && now.alive())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DragomanProcess dragoman) throws Exception {
        try (Connection connection = dragoman.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select '译文' as words");
        }
    }

    private static int rows(DragomanProcess dragoman) throws Exception {
        try (Connection connection = dragoman.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from kept where words = '译文'")) {
            row.next();
            return row.getInt(1);
        }
    }
}

package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnPostgresTest {

    @TempDir
    Path folder;

    @Test
    void it_is_durable_and_listens_to_nobody_but_this_machine_with_the_password() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.on(settings(folder.resolve("data")))) {
            for (Map.Entry<String, String> setting : Map.of(
                            "fsync", "on",
                            "synchronous_commit", "on",
                            "full_page_writes", "on",
                            "data_checksums", "on",
                            "listen_addresses", "127.0.0.1",
                            "unix_socket_directories", "",
                            "password_encryption", "scram-sha-256",
                            "server_encoding", "UTF8")
                    .entrySet()) {
                assertEquals(setting.getValue(), ask(postgres, "show " + setting.getKey()), setting.getKey());
            }
            assertEquals("C.UTF-8", ask(postgres, "select datlocale from pg_database where datname = 'dragoman'"));
            String url = postgres.datasource().get(Settings.URL);
            SQLException refused =
                    assertThrows(SQLException.class, () -> DriverManager.getConnection(url, Cluster.USER, "guessed"));
            assertEquals("28P01", refused.getSQLState());
        }
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/password"))));
    }

    @Test
    void the_programs_are_the_version_that_we_think() throws Exception {
        Programs programs = Programs.in(Path.of("target/postgresql"));
        Command.Outcome outcome =
                Command.execute(List.of(programs.program("postgres").toString(), "--version"), folder);
        assertEquals(
                "postgres (PostgreSQL) " + Programs.VERSION, outcome.output().strip());
    }

    @Test
    void a_half_unpacked_copy_of_the_programs_is_unpacked_anew() throws Exception {
        Programs first = Programs.in(folder);
        Files.delete(first.program("initdb"));
        Files.createDirectories(folder.resolve(first.home().getFileName() + ".new/bin"));
        assertTrue(Files.isExecutable(Programs.in(folder).program("initdb")));
    }

    @Test
    void a_half_made_cluster_is_made_anew() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        Files.writeString(data.resolve("dragoman-data"), "layout=1\n");
        Files.createDirectories(data.resolve("postgresql.new/data/base"));
        Files.writeString(data.resolve("postgresql.new/data/PG_VERSION"), "18\n");
        try (OwnPostgres postgres = OwnPostgres.on(settings(data))) {
            assertEquals("1", ask(postgres, "select 1"));
        }
    }

    @Test
    void a_process_id_left_by_a_crash_that_now_is_somebody_elses_does_not_keep_it_from_starting() throws Exception {
        Path data = folder.resolve("data");
        OwnPostgres.on(settings(data)).close();
        Path cluster = data.resolve("postgresql/data");
        long ourselves = ProcessHandle.current().pid();
        Files.writeString(cluster.resolve("postmaster.pid"), ourselves + "\n" + cluster + "\n1\n1\n\n127.0.0.1\n");
        try (OwnPostgres postgres = OwnPostgres.on(settings(data))) {
            assertEquals("1", ask(postgres, "select 1"));
        }
    }

    @Test
    void a_server_that_is_killed_comes_back_on_the_same_port() throws Exception {
        Path data = folder.resolve("data");
        try (OwnPostgres postgres = OwnPostgres.on(settings(data))) {
            PidFile before = PidFile.of(data.resolve("postgresql/data")).orElseThrow();
            before.process().orElseThrow().destroyForcibly();
            assertTrue(Waiting.until(Duration.ofSeconds(60), () -> !before.isPostgres() && answers(postgres)));
        }
    }

    @Test
    void a_copy_of_a_running_folder_does_not_take_over_the_server_of_the_original() throws Exception {
        Path original = folder.resolve("original");
        Path copy = folder.resolve("copy");
        try (OwnPostgres first = OwnPostgres.on(settings(original))) {
            Command.run(List.of("cp", "-a", original.toString(), copy.toString()));
            try (OwnPostgres second = OwnPostgres.on(settings(copy))) {
                assertNotEquals(
                        first.datasource().get(Settings.URL),
                        second.datasource().get(Settings.URL));
                assertEquals(
                        copy.toRealPath().resolve("postgresql/data").toString(), ask(second, "show data_directory"));
            }
            assertEquals("1", ask(first, "select 1"));
        }
    }

    @Test
    void folders_that_are_not_for_it_are_refused_with_what_to_do() throws Exception {
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "not ours");
        refused(foreign, "was not made by Dragoman");
        assertEquals(List.of("thesis.txt"), names(foreign), "nothing was put into it");

        Path file = Files.writeString(folder.resolve("file"), "");
        refused(file, "is a file");

        Path newer = Files.createDirectory(folder.resolve("newer"));
        Files.writeString(newer.resolve("dragoman-data"), "layout=2\n");
        refused(newer, "a newer Dragoman");

        Path other = Files.createDirectories(folder.resolve("other/postgresql/data"))
                .getParent()
                .getParent();
        Files.writeString(other.resolve("dragoman-data"), "layout=1\n");
        Files.writeString(other.resolve("password"), "x\n");
        Files.writeString(other.resolve("postgresql/data/PG_VERSION"), "17\n");
        refused(other, "was written by PostgreSQL 17");

        Path forgetful = Files.createDirectories(folder.resolve("forgetful/postgresql/data"))
                .getParent()
                .getParent();
        Files.writeString(forgetful.resolve("dragoman-data"), "layout=1\n");
        refused(forgetful, "is missing, and with it the password");

        refused(folder.resolve("price in $"), "the name contains one of");
    }

    @Test
    void the_archive_is_named_for_the_system() {
        assertEquals("linux-x86_64", Programs.system("Linux", "amd64"));
        assertEquals("linux-arm_64", Programs.system("Linux", "aarch64"));
        assertEquals("darwin-arm_64", Programs.system("Mac OS X", "aarch64"));
        assertEquals("windows-x86_64", Programs.system("Windows 11", "amd64"));
        assertThrows(CannotStart.class, () -> Programs.system("SunOS", "sparcv9"));
    }

    @Test
    void an_outside_server_must_be_15_or_newer_and_a_PostgreSQL_that_answers() {
        OutsidePostgres.requireSupported("url", 15);
        CannotStart old = assertThrows(CannotStart.class, () -> OutsidePostgres.requireSupported("url", 14));
        assertTrue(old.getMessage().contains("needs 15 or newer"), old.getMessage());
        Settings nothing = new Settings(new Properties(), Map.of(), new Properties());
        assertThrows(CannotStart.class, () -> OutsidePostgres.check("jdbc:mysql://localhost/x", nothing));
        assertThrows(CannotStart.class, () -> OutsidePostgres.check("jdbc:postgresql://127.0.0.1:1/x", nothing));
    }

    @Test
    void a_server_given_by_property_variable_or_file_is_an_outside_one() {
        Properties given = new Properties();
        given.setProperty("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/x");
        Map<String, String> variable = Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/x");
        assertTrue(new Settings(given, Map.of(), new Properties()).outsideUrl().isPresent());
        assertTrue(new Settings(new Properties(), variable, new Properties())
                .outsideUrl()
                .isPresent());
        assertTrue(new Settings(new Properties(), Map.of(), given).outsideUrl().isPresent());
        Settings nothing = new Settings(new Properties(), Map.of(), new Properties());
        assertTrue(nothing.outsideUrl().isEmpty());
        assertEquals(Path.of("data"), nothing.data());
    }

    private static void refused(Path data, String why) {
        CannotStart refusal = assertThrows(CannotStart.class, () -> OwnPostgres.on(settings(data)));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (var inside = Files.newDirectoryStream(folder)) {
            inside.forEach(path -> names.add(path.getFileName().toString()));
        }
        return names;
    }

    private static Settings settings(Path data) {
        Properties properties = new Properties();
        properties.setProperty("dragoman.data", data.toString());
        properties.setProperty("dragoman.programs", "target/postgresql");
        return new Settings(properties, Map.of(), new Properties());
    }

    private static boolean answers(OwnPostgres postgres) {
        try (Connection connection = postgres.connect("dragoman")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false; // That it does not answer yet is the answer.
        }
    }

    private static String ask(OwnPostgres postgres, String question) throws SQLException {
        try (Connection connection = postgres.connect("dragoman");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}

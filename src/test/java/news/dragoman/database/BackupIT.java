package news.dragoman.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last night's backup, by the commands that an operator types. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupIT {

    @TempDir
    Path folder;

    @Test
    void a_backup_of_a_running_newsroom_comes_back_row_for_row_in_a_new_folder_and_half_a_file_is_refused()
            throws Exception {
        Path data = folder.resolve("数据");
        Path file = folder.resolve("last night.zip");
        Map<String, List<String>> before;
        try (DragomanProcess dragoman = DragomanProcess.start(data)) {
            try (Connection connection = dragoman.connect();
                    Statement statement = connection.createStatement()) {
                // What COPY has to escape.
                statement.execute("""
                    insert into desk values ('0192f0c1-0000-7000-8000-000000000001', 0, 'mandarin',
                        '{"en": "Mandarin\\tdesk\\\\", "zh-Hans": "普通话组"}', 'Asia/Shanghai', '{zh-Hans,en}', '{en}',
                        7200, 1800, 300, 3, 'REQUIRED', false, false)""");
                // With somebody there, no start makes a new code for the first account.
                statement.execute("""
                    insert into person (id, version, login, password_hash, active, sessions_valid_from, roles, languages,
                        pairs, names, ui_language, zone)
                    values ('0192f0c1-0000-7000-8000-000000000003', 0, 'otto', 'none', true, now(), '{ADMIN}', '{en}',
                        '{}', '{"en": "Otto Brandt"}', 'en', 'Asia/Shanghai')""");
                statement.execute("""
                    insert into story (id, slugline, desk_id, urgency, created_by, created_at, version)
                    values ('0192f0c1-0000-7000-8000-000000000004', 'RIVERBED', '0192f0c1-0000-7000-8000-000000000001', 5,
                        '0192f0c1-0000-7000-8000-000000000003', now(), 0)""");
                statement.execute("""
                    insert into photo (id, story_id, digest, media_type, width, height, bytes, renditions, added_by, added_at)
                    values ('0192f0c1-0000-7000-8000-000000000005', '0192f0c1-0000-7000-8000-000000000004',
                        sha256('x'), 'JPEG', 640, 480, 3, '[{"width": 320}, {"width": 640}]',
                        '0192f0c1-0000-7000-8000-000000000003', now())""");
                statement.execute("insert into persona values ('0192f0c1-0000-7000-8000-000000000002', 0, 'QS',"
                        + " '{\"en\": \"Qiu Shan\"}')");
            }
            Path photo = Files.createDirectories(data.resolve("photos/photos/0192f0c1-0000-7000-8000-000000000005"));
            Files.writeString(photo.resolve("320.jpg"), "small");
            Files.writeString(photo.resolve("master.jpg"), "large");
            Files.writeString(
                    Files.createDirectories(data.resolve("photos/photos/no-row"))
                            .resolve("1.jpg"),
                    "lost");
            before = rows(dragoman);
            DragomanProcess backup = command(data, "backup", file);
            said(backup, 0, "rows and 2 files of photos");
            assertTrue(backup.said().contains("640.jpg among them"), "what is missing is said: " + backup.said());
            assertEquals(before, rows(dragoman), "nothing of it is changed");
            said(command(data, "backup", file), 1, "never replaces another");
        }
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                "only its owner reads it");

        Path second = folder.resolve("second");
        said(command(second, "restore", file), 0, "and 2 files of photos");
        Path put = second.resolve("photos/photos/0192f0c1-0000-7000-8000-000000000005");
        assertEquals("small", Files.readString(put.resolve("320.jpg")));
        assertEquals("large", Files.readString(put.resolve("master.jpg")));
        assertFalse(Files.exists(second.resolve("photos/photos/no-row")), "what no row speaks of is not taken along");
        try (DragomanProcess restored = DragomanProcess.start(second)) {
            assertEquals(before, rows(restored));
            assertEquals(200, restored.readiness());
        }
        said(command(second, "restore", file), 1, "in use already");

        byte[] whole = Files.readAllBytes(file);
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        said(command(folder.resolve("new"), "restore", cut), 1, "cut off");
        said(command(folder.resolve("new"), "restore", file), 0, "Restored ");
        said(command(folder.resolve("nowhere"), "backup", folder.resolve("x.zip")), 1, "There is no Dragoman");
        assertFalse(Files.exists(folder.resolve("nowhere")), "looking makes no folder");
    }

    @Test
    @Tag("exhaustive")
    void the_whole_demo_newsroom_comes_back_row_for_row() throws Exception {
        Path data = Prepared.demo(folder.resolve("data"));
        Path file = folder.resolve("demo.zip");
        Path second = folder.resolve("second");
        Path again = folder.resolve("again.zip");
        try (DragomanProcess dragoman = DragomanProcess.start(data)) {
            assertTrue(rows(dragoman).get("entry").size() > 100, "a demo that happened");
            said(command(data, "backup", file), 0, "Wrote ");
        }
        said(command(second, "restore", file), 0, "Restored ");
        // Not started in between: the clock's work would go on where it was, and change rows.
        said(command(second, "backup", again), 0, "Wrote ");
        assertEquals(parts(file), parts(again));
    }

    /** The text of every part but the manifest, which has the time of the backup. */
    static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().equals("manifest.json")) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
        }
        return parts;
    }

    private static DragomanProcess command(Path data, String name, Path file) throws IOException {
        return DragomanProcess.launch(data, List.of(), Map.of(), name, file.toString());
    }

    /** Not closed, as closing would end the server that another process runs on the folder. */
    private static void said(DragomanProcess command, int code, String words) throws Exception {
        int ended = command.exitCode();
        assertTrue(command.said().contains(words), command.said());
        assertEquals(code, ended, command.said());
    }

    /** Every row of every table, as text. Sessions and attempts are rows like others. */
    private static Map<String, List<String>> rows(DragomanProcess dragoman) throws IOException, SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = dragoman.connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (String table : tables) {
                List<String> all = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("select t::text from " + table + " t order by 1")) {
                    while (row.next()) {
                        all.add(row.getString(1));
                    }
                }
                rows.put(table, all);
            }
        }
        return rows;
    }
}

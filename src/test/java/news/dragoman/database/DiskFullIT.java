package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dragoman.world.Pictures;
import news.dragoman.world.SmallDisk;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole data folder, database and photos, is on a disk that fills up in the middle of work. */
@Tag("soak")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskFullIT {

    private static final String PASSWORD = "demo-newsroom";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** A new database, the demo and its journal are two thirds of it. */
    private static final long DISK = 640L << 20;

    private static final int PART = 256 << 10;
    /** Full, or the database does not answer because it is. */
    private static final Set<Integer> CLEAR = Set.of(507, 503);

    private static final Pattern RECEIVED = Pattern.compile("\"received\":(\\d+)");
    private static final Pattern PHOTO = Pattern.compile("\"photo\":\\{\"id\":\"([0-9a-f-]{36})\"");

    @TempDir
    Path folder;

    private final DeskClient reporter = new DeskClient();
    private final DeskClient editor = new DeskClient();

    @Test
    void whatever_was_accepted_is_there_nothing_is_published_half_and_it_goes_on_when_there_is_room() throws Exception {
        Path place = folder.resolve("data");
        try (SmallDisk disk = SmallDisk.over(place, DISK);
                DragomanProcess dragoman = DragomanProcess.start(place, List.of(), Map.of("DRAGOMAN_DEMO", "true"))) {
            Draft draft = draft(dragoman);
            Ready ready = ready(dragoman);
            reporter.signIn(dragoman.address(), draft.reporter(), PASSWORD);
            editor.signIn(dragoman.address(), ready.editor(), PASSWORD);
            byte[] file = large();
            String upload = dragoman.address() + "/desk/editions/" + draft.edition() + "/uploads/" + UUID.randomUUID();
            assertEquals(200, reporter.put(upload + "?length=" + file.length).statusCode());
            int received = sent(reporter.patch(upload, 0, Arrays.copyOf(file, PART)));

            Path filling = disk.fill();
            HttpResponse<String> answer = null;
            while (received < file.length - PART) {
                answer = reporter.patch(upload, received, Arrays.copyOfRange(file, received, received + PART));
                if (answer.statusCode() != 200) {
                    break;
                }
                received = sent(answer);
            }
            assertTrue(answer != null && CLEAR.contains(answer.statusCode()), () -> "no room, and nothing said");
            assertTrue(answer.body().contains("NO_ROOM") || answer.body().contains("DATABASE_AWAY"), answer.body());
            var unpublished = publish(dragoman, ready);
            assertTrue(CLEAR.contains(unpublished.statusCode()), unpublished.statusCode() + " " + unpublished.body());

            Files.delete(filling);
            assertTrue(Waiting.until(PATIENCE, () -> dragoman.readiness() == 200), dragoman::said);
            assertEquals(received, sent(reporter.get(upload)), "what was acknowledged is here, and no more");
            assertEquals(0, count(dragoman, "select count(*) from publication where edition_id = ?", ready.edition()));
            answer = reporter.get(upload);
            while (received < file.length) {
                answer = reporter.patch(
                        upload, received, Arrays.copyOfRange(file, received, Math.min(file.length, received + PART)));
                received = sent(answer);
            }
            Matcher photo = PHOTO.matcher(answer.body());
            assertTrue(photo.find(), answer.body());
            assertEquals(
                    200,
                    reporter.get(dragoman.address() + "/desk/photos/" + photo.group(1) + "/320")
                            .statusCode());
            assertEquals(303, publish(dragoman, ready).statusCode());
            assertEquals(1, count(dragoman, "select count(*) from publication where edition_id = ?", ready.edition()));
            everyPhotoHasItsFiles(dragoman);
        }
    }

    /** Several parts of noise, which no packing makes small. */
    private static byte[] large() {
        var image = Pictures.riverbed(1_600, 1_200);
        var random = new Random(7);
        for (int i = 0; i < 1_600 * 1_200; i++) {
            image.setRGB(i % 1_600, i / 1_600, random.nextInt(1 << 24));
        }
        return Pictures.jpeg(image);
    }

    private static int sent(HttpResponse<String> answer) {
        Matcher received = RECEIVED.matcher(answer.body());
        assertTrue(answer.statusCode() == 200 && received.find(), answer.statusCode() + " " + answer.body());
        return Integer.parseInt(received.group(1));
    }

    private HttpResponse<String> publish(DragomanProcess dragoman, Ready ready)
            throws IOException, InterruptedException {
        return editor.post(
                dragoman.address() + "/desk/editions/" + ready.edition() + "/publish",
                "text/html",
                Map.of("version", Integer.toString(ready.version()), "hash", ready.hash()));
    }

    private void everyPhotoHasItsFiles(DragomanProcess dragoman) throws IOException, SQLException {
        try (Connection connection = dragoman.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select p.id, jsonb_array_length(p.renditions) from photo p")) {
            while (row.next()) {
                Path photo = dragoman.data().resolve("photos/photos/" + row.getString(1));
                try (Stream<Path> files = Files.list(photo)) {
                    assertEquals(row.getInt(2) + 1, files.count(), "renditions and the master of " + photo);
                }
            }
        }
    }

    /** An original that somebody writes. */
    private record Draft(UUID edition, String reporter) {}

    /** An edition that stands signed, and somebody who may publish it. */
    private record Ready(UUID edition, int version, String hash, String editor) {}

    private static Draft draft(DragomanProcess dragoman) throws IOException, SQLException {
        try (Connection connection = dragoman.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select e.id, p.login from edition e join edition_reporter r on r.edition_id = e.id
                        join person p on p.id = r.person_id and p.active
                    where e.kind = 'ORIGINAL' and e.stage = 'DRAFT' order by e.id, p.login limit 1""")) {
            assertTrue(row.next(), "the demo has a draft");
            return new Draft(row.getObject(1, UUID.class), row.getString(2));
        }
    }

    private static Ready ready(DragomanProcess dragoman) throws IOException, SQLException {
        try (Connection connection = dragoman.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select e.id, e.version, encode(o.content_hash, 'hex'), p.login from edition e
                        join story s on s.id = e.story_id join sign_off o on o.edition_id = e.id
                        join person p on p.active and 'EDITOR' = any (p.roles) and e.language = any (p.languages)
                    where e.stage = 'READY' and e.kind = 'ORIGINAL' and e.public_state = 'NONE'
                        and e.scheduled_for is null and s.held_since is null and s.embargo_until is null
                    order by e.id, o.at desc, p.login limit 1""")) {
            assertTrue(row.next(), "the demo has something ready");
            return new Ready(row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getString(4));
        }
    }

    private static long count(DragomanProcess dragoman, String sql, UUID edition) throws IOException, SQLException {
        try (Connection connection = dragoman.connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, edition);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

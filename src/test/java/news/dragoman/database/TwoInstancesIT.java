package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dragoman.live.Ear;
import news.dragoman.world.Album;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two Dragomans in processes of their own on one server, with the demo newsroom in it. The server is one for all tests,
 * and so are the two, but for those that a test has killed.
 */
@Tag("exhaustive")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoInstancesIT {

    private static final String PASSWORD = "demo-newsroom";
    private static final String DATABASE = "dragoman";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** Longer than the clock's work waits between two rounds, on either instance. */
    private static final Duration ANOTHER_ROUND = Duration.ofSeconds(35);

    private Path folder;
    private Cluster outside;
    private int port;
    private DragomanProcess first;
    private DragomanProcess second;

    @BeforeAll
    void two_start(@TempDir Path shared) throws Exception {
        folder = shared;
        Path demo = Prepared.demo(folder.resolve("outside"));
        Files.createDirectories(folder.resolve("none"));
        Files.move(demo.resolve("photos"), folder.resolve("none/photos"));
        outside = Cluster.in(
                demo.resolve("postgresql"),
                Programs.in(Path.of("target/postgresql")),
                Files.readString(demo.resolve("password")).strip());
        port = outside.start().port();
        first = start();
        second = start();
    }

    @BeforeEach
    void two_run() throws Exception {
        first = first.alive() ? first : start();
        second = second.alive() ? second : start();
    }

    @AfterAll
    void everything_stops() throws Exception {
        first.close();
        second.close();
        outside.stop();
    }

    @Test
    void sessions_hold_on_both_claims_have_one_winner_the_clock_tells_once_and_either_may_be_killed() throws Exception {
        everybodyLetsGo();
        String[] logins = twoTranslatorsOfOnePair();
        DeskClient one = new DeskClient();
        DeskClient other = new DeskClient();
        one.signIn(first.address(), logins[0], PASSWORD);
        other.signIn(second.address(), logins[1], PASSWORD);
        assertEquals(200, one.get(second.address() + "/desk").statusCode(), "signed in here, known there");

        List<UUID> waiting = waiting();
        assertTrue(!waiting.isEmpty(), "the demo has a story waiting");
        pagesOnTheOtherHear(one, other, waiting.get(0));
        for (UUID edition : waiting.subList(0, Math.min(2, waiting.size()))) {
            List<Integer> answers = atOnce(() -> claim(one, first, edition), () -> claim(other, second, edition));
            assertEquals(List.of(303, 409), answers.stream().sorted().toList(), "one wins, the other is told");
            assertEquals(1, count("select count(*) from claim where ended_at is null and edition_id = ?", edition));
        }

        UUID edition = waiting.get(0);
        run("update claim set until = now() - interval '1 minute' where ended_at is null and edition_id = ?", edition);
        String told = "select count(*) from entry where step = 'EXPIRE' and edition_id = ?";
        assertTrue(Waiting.until(PATIENCE, () -> count(told, edition) > 0), "told of the end");
        Waiting.until(ANOTHER_ROUND, () -> false);
        assertEquals(1, count(told, edition), "by one of the two");

        first.kill();
        assertEquals(200, one.get(second.address() + "/desk").statusCode(), "the other goes on");
        first = start();
        second.kill();
        assertEquals(200, other.get(first.address() + "/desk").statusCode(), "a restart signs nobody out");
    }

    @Test
    void what_is_scheduled_goes_out_once_in_time_and_late_after_both_were_down() throws Exception {
        Ready ready = ready();
        DeskClient editor = new DeskClient();
        editor.signIn(first.address(), ready.editor(), PASSWORD);

        schedule(editor, ready, Duration.ofSeconds(8));
        assertTrue(Waiting.until(PATIENCE, () -> published(ready) > 0), "it goes out by itself");
        Waiting.until(Duration.ofSeconds(5), () -> false);
        assertEquals(1, published(ready), "by one of the two");
        long late = count(
                "select extract(epoch from n.at - n.until_time) * 1000 from entry n where n.step = 'PUBLISH' and n.edition_id = ?",
                ready.edition());
        assertTrue(late >= 0 && late < 2_000, () -> "within two seconds: " + late + " ms");
        System.out.println("A schedule ran " + late + " ms after its time");

        Ready other = ready();
        DeskClient another = new DeskClient();
        another.signIn(first.address(), other.editor(), PASSWORD);
        schedule(another, other, Duration.ofSeconds(8));
        first.kill();
        second.kill();
        Waiting.until(Duration.ofSeconds(10), () -> false);
        assertEquals(0, published(other), "nobody is there to do it");
        first = start();
        second = start();
        assertTrue(Waiting.until(PATIENCE, () -> published(other) > 0), "late, and of itself");
        Waiting.until(Duration.ofSeconds(5), () -> false);
        assertEquals(1, published(other), "by one of the two");
        assertEquals(1, count("select count(*) from publication where current and edition_id = ?", other.edition()));
    }

    @Test
    void readers_of_either_see_within_a_second_what_is_done_on_the_other_and_after_its_ear_is_lost_too()
            throws Exception {
        String path = article();
        DeskClient reader = new DeskClient();
        for (int round = -1; round < 2; round++) {
            if (round == 1) {
                // Killed again and again, so that the second hears nothing of what follows.
                deafen();
            }
            String old = headline(path);
            String fresh = "Changed at " + round;
            for (DragomanProcess one : List.of(first, second)) {
                assertTrue(reader.get(one.address() + path).body().contains(old));
                assertTrue(reader.get(one.address() + path).body().contains(old), "from memory");
            }
            rename(path, fresh);
            long since = System.nanoTime();
            for (DragomanProcess one : List.of(first, second)) {
                assertTrue(
                        Waiting.until(Duration.ofSeconds(5), () -> seen(reader, one, path, fresh)),
                        "both show what stands in the database");
            }
            long took = Duration.ofNanos(System.nanoTime() - since).toMillis();
            System.out.println("A change was seen on both instances after " + took + " ms, deaf: " + (round == 1));
            // The first change is for classes to be loaded by, on instances that have just started.
            assertTrue(round < 0 || took < 1_000, took + " ms");
        }
    }

    @Test
    void a_photo_begun_on_one_is_finished_on_the_other_when_the_first_is_gone_and_seen_on_both() throws Exception {
        Draft draft = draft();
        DeskClient reporter = new DeskClient();
        reporter.signIn(first.address(), draft.reporter(), PASSWORD);
        byte[] file = Album.jpeg();
        int half = file.length / 2;
        String upload = "/desk/editions/" + draft.edition() + "/uploads/" + UUID.randomUUID();
        var begun = reporter.put(first.address() + upload + "?length=" + file.length);
        assertEquals(200, begun.statusCode(), begun.body());
        assertEquals(
                200,
                reporter.patch(first.address() + upload, 0, Arrays.copyOf(file, half))
                        .statusCode());
        first.kill();
        String known = reporter.get(second.address() + upload).body();
        assertTrue(known.contains("\"received\":" + half), known);
        var done = reporter.patch(second.address() + upload, half, Arrays.copyOfRange(file, half, file.length));
        assertEquals(200, done.statusCode(), done.body());
        Matcher photo =
                Pattern.compile("\"photo\":\\{\"id\":\"([0-9a-f-]{36})\"").matcher(done.body());
        assertTrue(photo.find(), done.body());
        first = start();
        for (DragomanProcess one : List.of(first, second)) {
            assertEquals(
                    200,
                    reporter.get(one.address() + "/desk/photos/" + photo.group(1) + "/320")
                            .statusCode());
            var again = reporter.patch(one.address() + upload, file.length, new byte[0]);
            assertTrue(again.body().contains(photo.group(1)), "one file is one photo: " + again.body());
        }
        assertEquals(1, count("select count(*) from photo where id = ?", UUID.fromString(photo.group(1))));
    }

    /** An original that somebody writes. */
    private record Draft(UUID edition, String reporter) {}

    private Draft draft() throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                PreparedStatement query = connection.prepareStatement("""
                    select e.id, p.login from edition e join edition_reporter r on r.edition_id = e.id
                        join person p on p.id = r.person_id and p.active
                    where e.kind = 'ORIGINAL' and e.stage = 'DRAFT' order by e.id, p.login limit 1""");
                ResultSet row = query.executeQuery()) {
            assertTrue(row.next(), "the demo has a draft");
            return new Draft(row.getObject(1, UUID.class), row.getString(2));
        }
    }

    private static boolean seen(DeskClient reader, DragomanProcess at, String path, String words) {
        try {
            return reader.get(at.address() + path).body().contains(words);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The article of the demo that is before readers. */
    private String article() throws SQLException {
        return text("select '/' || language || '/' || slug || '-' || key from publication"
                + " where current and not suspended and withdrawn_at is null order by id limit 1");
    }

    private String headline(String path) throws SQLException {
        return text("select dek from publication where key = '" + path.substring(path.lastIndexOf('-') + 1) + "'");
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertTrue(row.next(), sql);
            return row.getString(1);
        }
    }

    private void rename(String path, String dek) throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                PreparedStatement statement =
                        connection.prepareStatement("update publication set dek = ? where key = ? and current")) {
            statement.setString(1, dek);
            statement.setString(2, path.substring(path.lastIndexOf('-') + 1));
            assertEquals(1, statement.executeUpdate());
        }
    }

    private void deafen() throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'dragoman listening'");
        }
    }

    /** An edition that stands signed, and somebody who may schedule it. */
    private record Ready(UUID edition, int version, String editor) {}

    private Ready ready() throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                PreparedStatement query = connection.prepareStatement("""
                    select e.id, e.version, p.login from edition e join story s on s.id = e.story_id
                        join person p on p.active and 'EDITOR' = any (p.roles) and e.language = any (p.languages)
                    where e.stage = 'READY' and e.kind = 'ORIGINAL' and e.scheduled_for is null and s.held_since is null
                        and s.embargo_until is null
                    order by e.id, p.login limit 1""");
                ResultSet row = query.executeQuery()) {
            assertTrue(row.next(), "the demo has something ready");
            return new Ready(row.getObject(1, UUID.class), row.getInt(2), row.getString(3));
        }
    }

    private void schedule(DeskClient editor, Ready ready, Duration ahead) throws Exception {
        int answer = editor.post(
                        first.address() + "/desk/editions/" + ready.edition() + "/schedule",
                        "text/html",
                        Map.of(
                                "version",
                                Integer.toString(ready.version()),
                                "local",
                                LocalDateTime.now(ZoneOffset.UTC)
                                        .plus(ahead)
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString(),
                                "zone",
                                "UTC"))
                .statusCode();
        assertEquals(303, answer);
    }

    private long published(Ready ready) {
        return count(
                "select count(*) from entry where step = 'PUBLISH' and actor_id is null and edition_id = ?",
                ready.edition());
    }

    /** What is done on one reaches a page that is open on the other; also after both have lost their ear for a moment. */
    private void pagesOnTheOtherHear(DeskClient doing, DeskClient looking, UUID edition) throws Exception {
        String page = second.address() + "/desk/live?desk=true&edition=" + edition + "&since=";
        for (boolean lost : new boolean[] {false, true}) {
            if (lost) {
                long before = hearingAgain();
                deafen();
                assertTrue(Waiting.until(PATIENCE, () -> hearingAgain() > before), () -> second.said());
            }
            try (Ear ear = looking.listen(page + Ear.afterAllThat())) {
                assertEquals(200, ear.status());
                assertEquals(303, claim(doing, first, edition));
                assertTrue(
                        Ear.soon(() -> ear.heardOfTheDesk() && ear.heardOfHere()),
                        () -> "lost before: " + lost + ", heard: " + ear.said());
            }
            doing.post(first.address() + "/desk/editions/" + edition + "/release", "text/html", Map.of("version", "0"));
        }
        var watching = looking.listen(page + Ear.afterAllThat());
        long before = System.nanoTime();
        second.stop();
        assertTrue(
                Duration.ofNanos(System.nanoTime() - before).toSeconds() < 8,
                "an open page does not keep it from stopping");
        assertTrue(Ear.soon(watching::over));
        second = start();
    }

    /** How often the second has got its ear back. */
    private long hearingAgain() {
        return second.said()
                .lines()
                .filter(line -> line.contains("tells of changes again"))
                .count();
    }

    private DragomanProcess start() throws Exception {
        return DragomanProcess.start(
                folder.resolve("none"),
                List.of(),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE,
                        "QUARKUS_DATASOURCE_USERNAME",
                        Cluster.USER,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        outside.password()));
    }

    private static int claim(DeskClient client, DragomanProcess at, UUID edition) throws Exception {
        return client.post(at.address() + "/desk/editions/" + edition + "/claim", "text/html", Map.of("version", "0"))
                .statusCode();
    }

    private interface Attempt {
        int make() throws Exception;
    }

    private static List<Integer> atOnce(Attempt... attempts) throws Exception {
        var together = new CyclicBarrier(attempts.length);
        ExecutorService hands = Executors.newFixedThreadPool(attempts.length);
        try {
            List<Future<Integer>> answers = Stream.of(attempts)
                    .map(attempt -> hands.submit(() -> {
                        together.await();
                        return attempt.make();
                    }))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            hands.shutdown();
        }
    }

    private String[] twoTranslatorsOfOnePair() throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                PreparedStatement query = connection.prepareStatement("""
                    select a.login, b.login from person a join person b on a.id < b.id and a.pairs && b.pairs
                    where 'TRANSLATOR' = any (a.roles) and 'TRANSLATOR' = any (b.roles) and a.active and b.active
                        and 'zh-Hant>en' = any (a.pairs) and 'zh-Hant>en' = any (b.pairs)
                    order by 1, 2 limit 1""");
                ResultSet row = query.executeQuery()) {
            assertTrue(row.next(), "the demo has two translators of one pair");
            return new String[] {row.getString(1), row.getString(2)};
        }
    }

    /** English editions from Traditional Chinese that wait for a translator. */
    private List<UUID> waiting() throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                PreparedStatement query = connection.prepareStatement("""
                    select e.id from edition e
                        join edition_source s on s.edition_id = e.id join edition o on o.id = s.source_id
                    where e.stage = 'TRANSLATION' and e.language = 'en' and o.language = 'zh-Hant' and o.stage <> 'SPIKED'
                        and not exists (select from claim c where c.edition_id = e.id and c.ended_at is null)
                    order by e.id""");
                ResultSet row = query.executeQuery()) {
            List<UUID> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getObject(1, UUID.class));
            }
            return found;
        }
    }

    /** At the limit of claims nobody could claim more. */
    private void everybodyLetsGo() throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                PreparedStatement statement = connection.prepareStatement(
                        "update claim set ended_at = now(), ended_by = 'RELEASED' where ended_at is null")) {
            statement.executeUpdate();
        }
    }

    private long count(String sql, UUID edition) {
        try (Connection connection = outside.connect(port, DATABASE);
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, edition);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, UUID edition) throws SQLException {
        try (Connection connection = outside.connect(port, DATABASE);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, edition);
            assertEquals(1, statement.executeUpdate());
        }
    }
}

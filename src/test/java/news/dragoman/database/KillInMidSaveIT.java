package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged Dragoman is killed while translators type. Every save that was acknowledged is there afterwards, letter
 * for letter. Every second time its database server is killed along with it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KillInMidSaveIT {

    private static final int TYPISTS = 8;
    private static final int UNITS_EACH = 5;
    private static final int SAVES_BEFORE_THE_KILL = 200;
    private static final String LOGIN = "typist";
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final UUID edition = UUID.randomUUID();
    private final List<UUID> units = new ArrayList<>();
    private final DeskClient client = new DeskClient();

    @TempDir
    Path folder;

    /** What a typist knows of a unit: what the server has acknowledged, and what it may have done besides. */
    private static final class Known {
        String acknowledged = "";
        String sent = "";
        int version;
    }

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final Set<UUID> acknowledgedSaves = ConcurrentHashMap.newKeySet();

    @Test
    void two_kills_in_the_middle_of_saving_lose_no_acknowledged_save() throws Exception {
        kill(2);
    }

    @Test
    @Tag("exhaustive")
    void four_kills_in_the_middle_of_saving_lose_no_acknowledged_save() throws Exception {
        kill(4);
    }

    @Test
    @Tag("soak")
    void twenty_kills_in_the_middle_of_saving_lose_no_acknowledged_save() throws Exception {
        kill(20);
    }

    private void kill(int rounds) throws Exception {
        Path data = Prepared.empty(folder.resolve("data"));
        DragomanProcess dragoman = DragomanProcess.start(data);
        try {
            prepare(dragoman);
            client.signIn(dragoman.address(), LOGIN, PASSWORD);
            for (int round = 1; round <= rounds; round++) {
                typeUntilKilled(dragoman, round);
                dragoman = DragomanProcess.start(data);
                everythingAcknowledgedIsThere(dragoman, round);
            }
        } finally {
            dragoman.close();
        }
    }

    private void typeUntilKilled(DragomanProcess dragoman, int round) throws Exception {
        String site = dragoman.address();
        var acknowledged = new AtomicInteger();
        var typists = Executors.newFixedThreadPool(TYPISTS);
        List<Future<?>> work = new ArrayList<>();
        for (int typist = 0; typist < TYPISTS; typist++) {
            var mine = units.subList(typist * UNITS_EACH, (typist + 1) * UNITS_EACH);
            work.add(typists.submit(() -> type(site, mine, round, acknowledged)));
        }
        assertTrue(
                Waiting.until(
                        Duration.ofMinutes(2),
                        () -> acknowledged.get() >= SAVES_BEFORE_THE_KILL
                                || work.stream().allMatch(Future::isDone)),
                "no saves in two minutes");
        var server = dragoman.server().process().orElseThrow();
        dragoman.kill();
        if (round % 2 == 0) {
            server.destroyForcibly();
            server.onExit().get(1, TimeUnit.MINUTES);
        }
        typists.shutdown();
        assertTrue(typists.awaitTermination(1, TimeUnit.MINUTES));
        for (Future<?> one : work) {
            one.get();
        }
        assertTrue(acknowledged.get() >= SAVES_BEFORE_THE_KILL, "killed in the middle, not after");
    }

    /** Saves on and on, until nobody answers any more. */
    private Void type(String site, List<UUID> mine, int round, AtomicInteger acknowledged) throws Exception {
        for (int n = 0; ; n++) {
            UUID unit = mine.get(n % mine.size());
            Known about = known.get(unit);
            UUID save = UUID.randomUUID();
            about.sent = "第" + round + "轮 save " + n + " of " + unit + " 渡轮🚢";
            HttpResponse<String> answer;
            try {
                answer = save(site, unit, save, about);
            } catch (IOException killed) {
                return null;
            }
            assertEquals(200, answer.statusCode(), answer.body());
            Matcher version = VERSION.matcher(answer.body());
            assertTrue(version.find(), answer.body());
            about.version = Integer.parseInt(version.group(1));
            about.acknowledged = about.sent;
            acknowledgedSaves.add(save);
            acknowledged.incrementAndGet();
        }
    }

    private void everythingAcknowledgedIsThere(DragomanProcess dragoman, int round) throws Exception {
        try (Connection connection = dragoman.connect()) {
            Set<UUID> receipts = new HashSet<>();
            try (ResultSet row = connection.createStatement().executeQuery("select id from save_receipt")) {
                while (row.next()) {
                    receipts.add(row.getObject(1, UUID.class));
                }
            }
            var lost = new HashSet<>(acknowledgedSaves);
            lost.removeAll(receipts);
            assertEquals(Set.of(), lost, "saves lost in round " + round + " of " + acknowledgedSaves.size());
            try (ResultSet row = connection.createStatement().executeQuery("select id, text, version from unit")) {
                while (row.next()) {
                    Known about = known.get(row.getObject(1, UUID.class));
                    String stands = row.getString(2);
                    int version = row.getInt(3);
                    // The last save may have been kept although its answer was lost; then it is whole.
                    boolean keptWithoutAnswer = stands.equals(about.sent) && version == about.version + 1;
                    assertTrue(
                            keptWithoutAnswer || stands.equals(about.acknowledged) && version == about.version,
                            () -> "acknowledged “" + about.acknowledged + "”, found “" + stands + "”");
                    about.acknowledged = stands;
                    about.version = version;
                }
            }
        }
    }

    private HttpResponse<String> save(String site, UUID unit, UUID save, Known about)
            throws IOException, InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        fields.put("text", about.sent);
        fields.put("base", Integer.toString(about.version));
        fields.put("saveId", save.toString());
        fields.put("confirmed", "false");
        return client.post(site + "/desk/editions/" + edition + "/units/" + unit, "application/json", fields);
    }

    /** A desk, a translator, and a translation that she holds. */
    private void prepare(DragomanProcess dragoman) throws IOException, SQLException {
        UUID desk = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        UUID story = UUID.randomUUID();
        try (Connection connection = dragoman.connect()) {
            connection.setAutoCommit(false);
            run(connection, """
                insert into desk values (?, 0, 'mandarin', '{"en": "Mandarin desk"}', 'Asia/Shanghai', '{zh-Hans,en}', '{en}',
                    36000, 1800, 300, 3, 'REQUIRED', false, false)""", desk);
            run(connection, """
                insert into person values (?, 0, ?, ?, true, now(), '{TRANSLATOR}', '{en}', '{zh-Hans>en}',
                    '{"en": "Hana Voss"}', ?, 'en', 'Asia/Shanghai')""", person, LOGIN, BcryptUtil.bcryptHash(PASSWORD, 4), desk);
            run(connection, "insert into story values (?, 'FERRY', ?, 5, ?, now(), 0)", story, desk, person);
            run(connection, """
                insert into edition (id, story_id, language, kind, stage, public_state, created_by, created_at, moved_at,
                    version) values (?, ?, 'en', 'TRANSLATION', 'TRANSLATION', 'NONE', ?, now(), now(), 0)""", edition, story, person);
            run(connection, """
                insert into entry (id, story_id, edition_id, step, to_stage, actor_id, at)
                values (gen_random_uuid(), ?, ?, 'REQUEST', 'TRANSLATION', ?, now())""", story, edition, person);
            run(connection, """
                insert into claim (id, edition_id, person_id, stage, started_at, until)
                values (gen_random_uuid(), ?, ?, 'TRANSLATION', now(), now() + interval '10 hours')""", edition, person);
            for (int n = 0; n < TYPISTS * UNITS_EACH; n++) {
                UUID unit = UUID.randomUUID();
                units.add(unit);
                known.put(unit, new Known());
                run(connection, """
                    insert into unit (id, edition_id, block_id, kind, position, text, confirmed, version)
                    values (?, ?, gen_random_uuid(), 'PARAGRAPH', ?, '', false, 0)""", unit, edition, n);
            }
            connection.commit();
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import news.dragoman.database.StormProgram.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged Dragoman is killed while a translator restructures and while her source moves. Afterwards each of these is
 * done whole or not at all, every sentence is accounted for, and who asks again gets it done once.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KillInMidRestructuringIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Map<String, String> NO_PACE = Map.of("DRAGOMAN_API_REQUESTS_PER_MINUTE", "1000000");
    private static final String API = "/api/editions/";
    private static final List<String> BODY = List.of("船没有出港。港口的人说明天可以恢复。", "没有人离开码头。面摊卖完了最后一碗面。", "一名船员在唱歌。他的狗听着。");

    private final UUID desk = UUID.randomUUID();
    private final StormGate gate = new StormGate();
    private final ExecutorService hands = Executors.newCachedThreadPool();

    private StormProgram lin;
    private StormProgram hana;
    private UUID original;
    private UUID english;

    @TempDir
    Path folder;

    /** A way to wait in the middle of a transaction, and what that transaction has written by then. */
    private record Halfway(String what, String blockade, String written, Callable<Answer> wish) {}

    @Test
    void what_was_killed_halfway_is_not_there_and_is_done_once_when_it_is_asked_for_again() throws Exception {
        DragomanProcess dragoman = DragomanProcess.start(Prepared.empty(folder.resolve("data")), List.of(), NO_PACE);
        try {
            prepare(dragoman);
            int round = 0;
            for (var one : List.<Callable<Halfway>>of(
                    this::merge, this::split, this::moveParagraph, this::sourceUpdate, this::anotherSourceUpdate)) {
                dragoman = killedHalfway(dragoman, one.call(), ++round % 2 == 0);
            }
            assertEquals(2, count(dragoman, "select count(*) from version where cut_at = 'SENT'"));
            assertEquals(3, count(dragoman, "select count(*) from unit_operation"));
        } finally {
            hands.shutdownNow();
            dragoman.close();
        }
    }

    private DragomanProcess killedHalfway(DragomanProcess dragoman, Halfway halfway, boolean databaseToo)
            throws Exception {
        String before = state(dragoman);
        Future<Answer> answer;
        var server = dragoman.server().process().orElseThrow();
        Connection blockade = dragoman.connect();
        try {
            blockade.setAutoCommit(false);
            blockade.createStatement().execute(halfway.blockade());
            answer = hands.submit(halfway.wish());
            untilHalfway(dragoman, halfway);
            gate.close();
            dragoman.kill();
            if (databaseToo) {
                server.destroyForcibly();
                server.onExit().get(1, TimeUnit.MINUTES);
            }
        } finally {
            blockade.close(); // what it held up goes on, if it still can, and finds nobody to commit it
        }
        gate.awaitEmpty();
        var again = DragomanProcess.start(dragoman.data(), List.of(), NO_PACE);
        assertEquals(before, state(again), "nothing is left of a " + halfway.what() + " that was killed halfway");
        sound(again, halfway.what() + ", killed");
        gate.open(again.address());
        answer.get(1, TimeUnit.MINUTES).is(200);
        assertNotEquals(before, state(again), halfway.what() + " is done when it is asked for again");
        sound(again, halfway.what() + ", asked for again");
        return again;
    }

    /** Until the wish waits for what is held up, and has written before. */
    private static void untilHalfway(DragomanProcess dragoman, Halfway halfway) throws Exception {
        try (Connection watch = dragoman.connect()) {
            boolean there = Waiting.until(LIMIT, () -> {
                try (ResultSet row = watch.createStatement().executeQuery("""
                        select count(*) from pg_stat_activity a where a.datname = current_database()
                            and a.wait_event_type = 'Lock' and exists (select from pg_locks l where l.pid = a.pid and l.granted
                                and l.mode = 'RowExclusiveLock' and l.relation = '%s'::regclass)""".formatted(halfway.written()))) {
                    row.next();
                    return row.getInt(1) > 0;
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            });
            assertTrue(there, halfway.what() + " does not wait halfway");
        }
    }

    private Halfway merge() throws Exception {
        var rows = units();
        return halfway("merge", rows, "MERGE", Map.of(), 2, 4, 5);
    }

    private Halfway split() throws Exception {
        return halfway("split", units(), "SPLIT", Map.of("at", 5), 1, 1);
    }

    private Halfway moveParagraph() throws Exception {
        var rows = units();
        return halfway(
                "move",
                rows,
                "MOVE_PARAGRAPH",
                Map.of("anchor", rows.units().get(1).get("id").asText(), "side", "BEFORE"),
                1,
                rows.units().size() - 1);
    }

    /** The row that is written last is held by somebody else; what the operation does before is written by then. */
    private Halfway halfway(String what, Read rows, String kind, Map<String, ?> more, int held, int... units) {
        var ask = ask(kind, rows, more, units);
        int last = units[Math.min(held, units.length) - 1];
        return new Halfway(
                what,
                "select from unit where id = '"
                        + rows.units().get(last).get("id").asText() + "' for update",
                "unit_operation",
                () -> hana.post(API + english + "/operations", ask, rows.etag()));
    }

    private Halfway sourceUpdate() throws Exception {
        return sourceUpdate("港口的人说明天可以恢复。", "港口的人说后天可以恢复。两所学校停课。");
    }

    private Halfway anotherSourceUpdate() throws Exception {
        return sourceUpdate("一名船员在唱歌。", "");
    }

    private Halfway sourceUpdate(String from, String to) throws Exception {
        var ask = update(from, to);
        String etag = lin.get(API + original).is(200).etag();
        return new Halfway(
                "source update",
                "lock table unit_segment, edition_source in share mode",
                "version",
                () -> lin.post(API + original + "/update-source", ask, etag));
    }

    private Map<String, Object> update(String from, String to) throws Exception {
        JsonNode block = null;
        for (JsonNode one : lin.get(API + original + "/text").is(200).json().get("blocks")) {
            block = one.get("text").asText().contains(from) ? one : block;
        }
        return Map.of(
                "note",
                "What changed.",
                "blocks",
                List.of(Map.of(
                        "id",
                        block.get("id").asText(),
                        "version",
                        block.get("version").asInt(),
                        "text",
                        block.get("text").asText().replace(from, to))));
    }

    @Test
    void two_kills_in_the_middle_of_restructuring_and_source_updates_leave_nothing_half_done() throws Exception {
        storm(2);
    }

    @Test
    @Tag("exhaustive")
    void three_kills_in_the_middle_of_restructuring_and_source_updates_leave_nothing_half_done() throws Exception {
        storm(3); // a round takes half a minute: more would be longer than all other sweeps together
    }

    @Test
    @Tag("soak")
    void twenty_kills_in_the_middle_of_restructuring_and_source_updates_leave_nothing_half_done() throws Exception {
        storm(20);
    }

    private final Set<String> typed = ConcurrentHashMap.newKeySet();
    private final Set<UUID> operations = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sent = new AtomicInteger();
    private volatile boolean over;

    private void storm(int rounds) throws Exception {
        long seed = Long.getLong("dragoman.storm.seed", System.nanoTime());
        System.out.println("Restructuring storm of " + rounds + " rounds, seed " + seed);
        var random = new Random(seed);
        DragomanProcess dragoman = DragomanProcess.start(Prepared.empty(folder.resolve("data")), List.of(), NO_PACE);
        try {
            prepare(dragoman);
            var work = List.of(
                    hands.submit(() -> restructure(new Random(seed + 1))),
                    hands.submit(() -> correct(new Random(seed + 2))));
            for (int round = 1; round <= rounds; round++) {
                int wanted = operations.size() + 10 + random.nextInt(20);
                int corrections = sent.get() + 2 + random.nextInt(3);
                assertTrue(
                        Waiting.until(
                                LIMIT,
                                () -> operations.size() >= wanted && sent.get() >= corrections
                                        || work.stream().anyMatch(Future::isDone)),
                        "no work, seed " + seed);
                for (Future<?> one : work) {
                    if (one.isDone()) {
                        one.get(); // says what went wrong
                    }
                }
                Waiting.until(Duration.ofMillis(random.nextInt(60)), () -> false);
                var server = dragoman.server().process().orElseThrow();
                gate.close();
                dragoman.kill();
                if (round % 2 == 0) {
                    server.destroyForcibly();
                    server.onExit().get(1, TimeUnit.MINUTES);
                }
                gate.awaitEmpty();
                dragoman = DragomanProcess.start(dragoman.data(), List.of(), NO_PACE);
                nothingLost(dragoman, "round " + round + ", seed " + seed);
                gate.open(dragoman.address());
            }
            over = true;
            for (Future<?> one : work) {
                one.get(1, TimeUnit.MINUTES);
            }
            nothingLost(dragoman, "the end, seed " + seed);
            System.out.println(operations.size() + " operations, " + sent.get() + " source versions, " + typed.size()
                    + " texts acknowledged");
        } finally {
            hands.shutdownNow();
            dragoman.close();
        }
    }

    /** Types, and does whatever the rows allow; what they do not is refused, and a page that is old is told so. */
    private Void restructure(Random random) throws Exception {
        for (int n = 0; !over; n++) {
            var rows = units();
            int at = random.nextInt(rows.units().size());
            JsonNode row = rows.units().get(at);
            int next = Math.min(at + 1, rows.units().size() - 1);
            var side = Map.of(
                    "anchor",
                    rows.units()
                            .get(random.nextInt(rows.units().size()))
                            .get("id")
                            .asText(),
                    "side",
                    random.nextBoolean() ? "BEFORE" : "AFTER");
            switch (random.nextInt(9)) {
                case 0, 1 -> type(row, "Sentence " + n + " of the ferry. And more.");
                case 2 -> done(ask("MERGE", rows, Map.of(), at, next), rows);
                case 3 ->
                    done(
                            ask(
                                    "SPLIT",
                                    rows,
                                    Map.of("at", row.get("text").asText().length() / 2),
                                    at),
                            rows);
                case 4 -> done(ask("MOVE", rows, side, at), rows);
                case 5 -> done(ask("MOVE_PARAGRAPH", rows, side, at), rows);
                case 6 -> done(ask(row.get("omitted").asBoolean() ? "PUT_BACK" : "OMIT", rows, Map.of(), at), rows);
                case 7 ->
                    done(ask(random.nextBoolean() ? "START_PARAGRAPH" : "JOIN_PARAGRAPHS", rows, Map.of(), at), rows);
                default -> undo();
            }
        }
        return null;
    }

    private void type(JsonNode row, String words) throws InterruptedException {
        var answer = hana.put(
                API + english + "/units/" + row.get("id").asText(),
                Map.of("text", words, "confirmed", true),
                "\"" + row.get("version").asInt() + "\"");
        if (answer.status() == 200) {
            typed.add(words);
        } else {
            anotherTime(answer);
        }
    }

    private void done(Map<String, Object> ask, Read rows) throws InterruptedException {
        noted(hana.post(API + english + "/operations", ask, rows.etag()));
    }

    private void undo() throws InterruptedException {
        var standing = hana.get(API + english + "/operations").is(200).json().get("items");
        if (standing.size() > 0) {
            String newest = standing.get(standing.size() - 1).get("id").asText();
            noted(hana.post(API + english + "/operations/undo", Map.of("operation", newest), null));
        }
    }

    private void noted(Answer answer) {
        if (answer.status() == 200) {
            operations.add(UUID.fromString(answer.json().get("id").asText()));
        } else {
            anotherTime(answer);
        }
    }

    /** Not now, the source was faster, or not yet; anything else is a fault. */
    private static void anotherTime(Answer answer) {
        if (!Set.of(404, 409, 412, 422).contains(answer.status())) {
            throw new AssertionError(answer.status() + ": " + answer.body());
        }
    }

    /** Corrects one sentence after the other, takes some out and puts others in. */
    private Void correct(Random random) throws Exception {
        for (int n = 0; !over; n++) {
            String etag = lin.get(API + original).is(200).etag();
            var paragraphs = new ArrayList<JsonNode>();
            for (JsonNode one : lin.get(API + original + "/text").is(200).json().get("blocks")) {
                if (one.get("kind").asText().equals("PARAGRAPH")) {
                    paragraphs.add(one);
                }
            }
            JsonNode block = paragraphs.get(random.nextInt(paragraphs.size()));
            String text = block.get("text").asText();
            String now = switch (random.nextInt(4)) {
                case 0 -> text + "又过了" + n + "个小时。";
                case 1 -> text.length() > 40 ? text.substring(text.indexOf('。') + 1) : "先说一句。" + text;
                case 2 -> text + "\n第" + n + "条消息到了。没有人回答。";
                default -> text.replaceFirst("。", n + "次。");
            };
            lin.post(
                            API + original + "/update-source",
                            Map.of(
                                    "note",
                                    "Correction " + n,
                                    "blocks",
                                    List.of(Map.of(
                                            "id",
                                            block.get("id").asText(),
                                            "version",
                                            block.get("version").asInt(),
                                            "text",
                                            now))),
                            etag)
                    .is(200);
            sent.incrementAndGet();
        }
        return null;
    }

    private void nothingLost(DragomanProcess dragoman, String when) throws Exception {
        sound(dragoman, when);
        try (Connection connection = dragoman.connect()) {
            var there = new ArrayList<String>();
            try (ResultSet row = connection.createStatement().executeQuery("select id from unit_operation")) {
                while (row.next()) {
                    there.add(row.getString(1));
                }
            }
            var lost = operations.stream()
                    .filter(id -> !there.contains(id.toString()))
                    .toList();
            assertEquals(List.of(), lost, "operations, " + when);
            assertTrue(
                    count(dragoman, "select count(*) from version where cut_at = 'SENT'") >= sent.get(),
                    "sent versions, " + when);
            try (ResultSet row = connection
                    .createStatement()
                    .executeQuery(
                            "select coalesce(max(number), 0), count(distinct number) from version where edition_id = '"
                                    + original + "'")) {
                row.next();
                assertEquals(row.getInt(1), row.getInt(2), "versions without a gap, " + when);
            }
        }
    }

    private void sound(DragomanProcess dragoman, String when) throws Exception {
        try (Connection connection = dragoman.connect()) {
            assertEquals(List.of(), RestructuredAudit.faults(connection), when);
        }
    }

    /** Rows with their words, places and sentences, and how much was done and sent. */
    private static String state(DragomanProcess dragoman) throws Exception {
        try (Connection connection = dragoman.connect();
                ResultSet row = connection.createStatement().executeQuery("""
                    select (select json_agg(json_build_array(u.id, u.block_id, u.kind, u.position, u.text, u.confirmed, u.version,
                                u.omitted, (select json_agg(json_build_array(l.segment_id, l.version_id) order by l.position)
                                    from unit_segment l where l.unit_id = u.id)) order by u.edition_id, u.position) from unit u)
                        || ' ' || (select json_agg(json_build_array(s.edition_id, s.pinned_version_id, s.aligned_version_id)
                            order by s.edition_id) from edition_source s)
                        || ' ' || (select json_agg(json_build_array(e.id, e.stage, e.version) order by e.id) from edition e)
                        || ' ' || (select json_agg(json_build_array(b.id, b.text, b.version, b.removed) order by b.id) from block b)
                        || ' ' || (select count(*) from version) || ' ' || (select count(*) from segment)
                        || ' ' || (select count(*) from unit_operation) || ' ' || (select count(*) from unit_dropped)
                        || ' ' || (select count(*) from entry) || ' ' || (select count(*) from notice)""")) {
            row.next();
            return row.getString(1);
        }
    }

    private static int count(DragomanProcess dragoman, String sql) throws Exception {
        try (Connection connection = dragoman.connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The rows as they were read, and what an operation on them is based on. */
    private record Read(List<JsonNode> units, String etag) {}

    private Read units() throws InterruptedException {
        var answer = hana.get(API + english + "/units").is(200);
        var units = new ArrayList<JsonNode>();
        answer.json().get("units").forEach(units::add);
        return new Read(units, answer.etag());
    }

    private static Map<String, Object> ask(String kind, Read rows, Map<String, ?> more, int... units) {
        var ask = new HashMap<String, Object>(more);
        ask.put("kind", kind);
        var refs = new LinkedHashMap<String, Map<String, Object>>();
        for (int at : units) {
            var row = rows.units().get(at);
            refs.put(
                    row.get("id").asText(),
                    Map.of(
                            "id",
                            row.get("id").asText(),
                            "version",
                            row.get("version").asInt()));
        }
        ask.put("units", List.copyOf(refs.values()));
        return ask;
    }

    /** A filed story of six sentences in three paragraphs, and its translation, which Hana holds and has written. */
    private void prepare(DragomanProcess dragoman) throws Exception {
        try (Connection connection = dragoman.connect()) {
            connection.setAutoCommit(false);
            var staff = new StormStaff(connection, desk, gate);
            staff.desk();
            lin = staff.program("lin", "{REPORTER}", "{}");
            hana = staff.program("hana", "{TRANSLATOR}", "{zh-Hans>en}");
            connection.commit();
        }
        gate.open(dragoman.address());
        JsonNode story = lin.post(
                        "/api/stories", Map.of("slugline", "FERRY", "desk", desk, "language", "zh-Hans"), null)
                .is(201)
                .json();
        original = UUID.fromString(story.at("/editions/0/id").asText());
        for (JsonNode block : lin.get(API + original + "/text").is(200).json().get("blocks")) {
            String kind = block.get("kind").asText();
            if (kind.equals("HEADLINE") || kind.equals("PARAGRAPH")) {
                lin.put(
                                API + original + "/blocks/" + block.get("id").asText(),
                                Map.of("text", kind.equals("HEADLINE") ? "渡轮停航" : String.join("\n", BODY)),
                                "\"" + block.get("version").asInt() + "\"")
                        .is(200);
            }
        }
        lin.post(API + original + "/file", null, lin.get(API + original).etag()).is(200);
        for (JsonNode edition : lin.get("/api/stories/" + story.get("id").asText())
                .is(200)
                .json()
                .get("editions")) {
            if (edition.get("language").asText().equals("en")) {
                english = UUID.fromString(edition.get("id").asText());
            }
        }
        hana.post(API + english + "/claim", null, hana.get(API + english).etag())
                .is(200);
        int n = 0;
        for (JsonNode row : units().units()) {
            hana.put(
                            API + english + "/units/" + row.get("id").asText(),
                            Map.of("text", "Sentence number " + ++n + " of the ferry.", "confirmed", true),
                            "\"" + row.get("version").asInt() + "\"")
                    .is(200);
        }
    }
}

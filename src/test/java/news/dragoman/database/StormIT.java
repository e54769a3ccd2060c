package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stories go from draft to readers while Dragoman and its database are killed without warning, one of them or both.
 * After each time everything that was acknowledged is there once, nothing is half done, and work goes on where it was.
 * {@code -Ddragoman.storm.rounds} and {@code -Ddragoman.storm.seed} (printed at the start) override what a test says.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StormIT {

    private static final int TROUPES = 4;
    private static final Duration WORK_LIMIT = Duration.ofMinutes(2);
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(2);
    /** Programs of one person may call only so often; here they are meant to call as fast as they can. */
    private static final Map<String, String> NO_PACE = Map.of("DRAGOMAN_API_REQUESTS_PER_MINUTE", "1000000");

    private enum Kill {
        APPLICATION,
        DATABASE,
        APPLICATION_THEN_DATABASE,
        DATABASE_THEN_APPLICATION
    }

    private final UUID desk = UUID.randomUUID();
    private final StormGate gate = new StormGate();
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final List<StormTroupe> troupes = new ArrayList<>();
    private final long seed = Long.getLong("dragoman.storm.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private volatile boolean over;

    @TempDir
    Path folder;

    @Test
    @Tag("exhaustive")
    void three_kills_of_application_and_database_lose_nothing_and_leave_nothing_half_done() throws Exception {
        storm(3);
    }

    @Test
    @Tag("soak")
    void a_hundred_kills_of_application_and_database_lose_nothing_and_leave_nothing_half_done() throws Exception {
        storm(100);
    }

    private void storm(int usually) throws Exception {
        int rounds = Integer.getInteger("dragoman.storm.rounds", usually);
        System.out.println("Storm of " + rounds + " rounds, seed " + seed);
        DragomanProcess dragoman = DragomanProcess.start(Prepared.empty(folder.resolve("data")), List.of(), NO_PACE);
        try {
            hire(dragoman);
            List<Future<?>> work = new ArrayList<>();
            for (StormTroupe troupe : troupes) {
                work.add(hands.submit(() -> bringOut(troupe)));
            }
            gate.open(dragoman.address());
            for (int round = 1; round <= rounds; round++) {
                Kill kill = Kill.values()[random.nextInt(Kill.values().length)];
                untilBusy(work);
                dragoman = killed(dragoman, kill);
                System.out.println("Round " + round + ": " + kill + " after " + acknowledged() + " writes");
                audit(dragoman, "round " + round + " (" + kill + "), seed " + seed);
                gate.open(dragoman.address());
            }
            over = true; // each brings out the story that it is at
            for (Future<?> one : work) {
                one.get(WORK_LIMIT.toSeconds(), TimeUnit.SECONDS);
            }
            audit(dragoman, "the end, seed " + seed);
            int published = troupes.stream().mapToInt(StormTroupe::published).sum();
            assertTrue(published >= TROUPES, "stories came out: " + published);
            System.out.println(published + " stories came out, "
                    + troupes.stream()
                            .mapToInt(t -> t.ledger().stepsAcknowledged())
                            .sum() + " steps and "
                    + troupes.stream().mapToInt(t -> t.ledger().acknowledged()).sum() + " writes acknowledged");
        } finally {
            hands.shutdownNow();
            dragoman.close();
        }
    }

    private Void bringOut(StormTroupe troupe) throws Exception {
        for (int number = 1; !over; number++) {
            troupe.bringOut(number);
        }
        return null;
    }

    /** Until something was acknowledged since the last kill, and then for a moment whose length nobody knows. */
    private void untilBusy(List<Future<?>> work) throws Exception {
        int before = acknowledged();
        int wanted = 5 + random.nextInt(80);
        boolean busy = Waiting.until(
                WORK_LIMIT,
                () -> acknowledged() >= before + wanted || work.stream().anyMatch(Future::isDone));
        for (Future<?> one : work) {
            if (one.isDone()) {
                one.get(); // says what went wrong
            }
        }
        assertTrue(busy, "no work for two minutes, seed " + seed);
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(50_000)));
    }

    /** Kills, and gives a Dragoman that is ready again, with everybody held at the gate. */
    private DragomanProcess killed(DragomanProcess dragoman, Kill kill) throws Exception {
        Path data = dragoman.data();
        ProcessHandle database = dragoman.server().process().orElseThrow();
        boolean callOn = random.nextBoolean();
        Duration between = Duration.ofMillis(random.nextInt(1500));
        if (!callOn) {
            gate.close();
        }
        switch (kill) {
            case APPLICATION -> dragoman.kill();
            case DATABASE -> database.destroyForcibly();
            case APPLICATION_THEN_DATABASE -> {
                dragoman.kill();
                database.destroyForcibly();
            }
            case DATABASE_THEN_APPLICATION -> {
                database.destroyForcibly();
                Waiting.until(between, () -> false); // Dragoman may be about to start it again
                dragoman.kill();
            }
        }
        if (callOn) {
            Waiting.until(between, () -> false);
            gate.close();
        }
        gate.awaitEmpty();
        if (kill != Kill.DATABASE) {
            return DragomanProcess.start(data, List.of(), NO_PACE);
        }
        database.onExit().get(1, TimeUnit.MINUTES);
        assertTrue(Waiting.until(RECOVERY_LIMIT, () -> dragoman.readiness() == 200), dragoman::said);
        return dragoman;
    }

    private void audit(DragomanProcess dragoman, String when) throws IOException, SQLException {
        try (Connection connection = dragoman.connect()) {
            assertEquals(
                    List.of(),
                    new StormAudit(connection)
                            .faults(troupes.stream().map(StormTroupe::ledger).toList()),
                    when);
        }
    }

    private int acknowledged() {
        return troupes.stream().mapToInt(t -> t.ledger().acknowledged()).sum();
    }

    /** A desk, and people with tokens for their programs. */
    private void hire(DragomanProcess dragoman) throws Exception {
        try (Connection connection = dragoman.connect()) {
            connection.setAutoCommit(false);
            var staff = new StormStaff(connection, desk, gate);
            staff.desk();
            for (int n = 1; n <= TROUPES; n++) {
                String name = "STORM-" + n;
                troupes.add(new StormTroupe(
                        name,
                        desk,
                        staff.program(name + "-reporter", "{REPORTER}", "{}"),
                        List.of(
                                staff.program(name + "-first", "{TRANSLATOR}", "{zh-Hans>en}"),
                                staff.program(name + "-second", "{TRANSLATOR}", "{zh-Hans>en}")),
                        staff.program(name + "-editor", "{EDITOR}", "{}"),
                        hands,
                        random.nextLong()));
            }
            connection.commit();
        }
    }
}

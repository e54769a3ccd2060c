package news.dragoman.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something outside this process (a server, a file) that tells nobody when it is done. */
final class Waiting {

    private static final long STEP_NANOS = Duration.ofMillis(50).toNanos();

    private Waiting() {}

    /** Asks every 50 ms until the condition holds or the limit has passed; true if it held. */
    static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return true;
    }
}

package news.dragoman.web;

import java.time.Duration;

/** Thrown where requests come faster than they may. */
final class TooFast extends RuntimeException {
    private final Duration wait;

    TooFast(Duration wait) {
        super("too many requests");
        this.wait = wait;
    }

    /** In whole seconds, so that the next try is not too early. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}

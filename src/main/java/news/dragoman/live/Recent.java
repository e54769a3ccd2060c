package news.dragoman.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of late, for pages that were drawn before they began to listen or lost their stream for a moment.
 * Whoever was away for longer looks for himself.
 */
final class Recent {

    private static final Duration KEPT = Duration.ofMinutes(2);

    /** More than a busy newsroom does in that time; beyond it the memory is shorter. */
    private static final int MOST = 1_000;

    private final Deque<Heard> heard = new ArrayDeque<>();
    private @Nullable Instant complete;

    /** From now on nothing is missed. */
    synchronized void begin(Instant now) {
        heard.clear();
        complete = now;
    }

    /** From now on something may be missed. */
    synchronized void lose() {
        complete = null;
    }

    synchronized void add(Heard one) {
        heard.addLast(one);
        while (heard.size() > MOST || heard.getFirst().at().isBefore(one.at().minus(KEPT))) {
            complete = heard.removeFirst().at();
        }
    }

    /** Everything since then; empty where that is not known any more. */
    synchronized Optional<List<Heard>> since(Instant then) {
        return complete == null || then.isBefore(complete)
                ? Optional.empty()
                : Optional.of(
                        heard.stream().filter(one -> !one.at().isBefore(then)).toList());
    }
}

package news.dragoman.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How fast each of many may ask: so often a minute on each instance, all at once or spread out. Remembers so many of them
 * and no more; who has not been heard of for longest is forgotten first, and has most of his allowance back by then.
 *
 * @param <K> what tells one from the other
 */
final class Pace<K> {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Two megabytes of them; more than any newsroom has people, and what a flood of addresses can cost at most. */
    static final int MOST_REMEMBERED = 20_000;

    private final Map<K, Allowance> allowances = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Allowance> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private final int perMinute;
    private final Clock clock;

    /** @param perMinute 0 for as fast as they like */
    Pace(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** What is left of an allowance, as it was at a time. */
    private record Allowance(double left, Instant at, boolean taken) {
        Allowance take(int perMinute, Instant now) {
            double grown = (double) perMinute * Duration.between(at, now).toNanos() / MINUTE.toNanos();
            double have = Math.min(perMinute, left + Math.max(0, grown));
            return have >= 1 ? new Allowance(have - 1, now, true) : new Allowance(have, now, false);
        }
    }

    /** How long to wait before the next request; nothing if this one may go on. */
    synchronized Optional<Duration> take(K who) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Allowance after = allowances.merge(
                who, new Allowance(perMinute - 1.0, now, true), (before, first) -> before.take(perMinute, now));
        return after.taken()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) Math.ceil((1 - after.left()) * MINUTE.toMillis() / perMinute)));
    }

    synchronized int remembered() {
        return allowances.size();
    }
}

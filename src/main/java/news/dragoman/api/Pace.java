package news.dragoman.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How fast one person's programs may call: so often a minute on each instance, all at once or spread out. It keeps a
 * runaway loop from crowding out the people at the desk.
 */
@ApplicationScoped
class Pace {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<UUID, Allowance> allowances = new ConcurrentHashMap<>();
    private final int perMinute;
    private final Clock clock;

    Pace(@ConfigProperty(name = "dragoman.api.requests-per-minute", defaultValue = "600") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** What is left of a person's allowance, as it was at a time. */
    private record Allowance(double left, Instant at, boolean taken) {
        Allowance take(int perMinute, Instant now) {
            double grown = (double) perMinute * Duration.between(at, now).toNanos() / MINUTE.toNanos();
            double have = Math.min(perMinute, left + Math.max(0, grown));
            return have >= 1 ? new Allowance(have - 1, now, true) : new Allowance(have, now, false);
        }
    }

    /** How long the person must wait before the next request; nothing if this one may go on. */
    Optional<Duration> take(UUID person) {
        Instant now = clock.instant();
        Allowance after = allowances.merge(
                person, new Allowance(perMinute - 1.0, now, true), (before, first) -> before.take(perMinute, now));
        return after.taken()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) Math.ceil((1 - after.left()) * MINUTE.toMillis() / perMinute)));
    }
}

package news.dragoman.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The system's clock in UTC, which a thread may set back while it tells a past: the demo newsroom's stories happened
 * before it was loaded. Nothing else sets it.
 */
public class TellingClock extends Clock {

    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    /** Does something as if it were that time. */
    public void at(Instant moment, Runnable deed) {
        told.set(moment);
        try {
            deed.run();
        } finally {
            told.remove();
        }
    }

    @Override
    public Instant instant() {
        var moment = told.get();
        return moment == null ? Clock.systemUTC().instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants are UTC; a zone belongs to a person or a desk");
    }
}

package news.dragoman.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times that come from outside. */
final class Moments {
    /** Nothing is due before there were computers or after everybody here is retired; such a year is a slip. */
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2101-01-01T00:00:00Z");

    private Moments() {}

    /** @throws Fault about that field if the time makes no sense */
    static @Nullable Instant likely(String field, @Nullable Instant at) {
        if (at != null && (at.isBefore(FIRST) || !at.isBefore(LAST))) {
            throw new Fault(ProblemKind.MALFORMED, field);
        }
        return at;
    }
}

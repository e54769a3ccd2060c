package news.dragoman.api.view;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import news.dragoman.workflow.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * A day and time as a clock on the wall shows it.
 *
 * @param local such as {@code 2026-11-24T18:00}
 * @param zone as in the IANA time zone database, such as {@code Europe/Berlin}
 * @param offset such as {@code +02:00}: which of two moments, where clocks that are put back show that time twice
 */
public record TimeAsk(
        LocalDateTime local, String zone, @Nullable String offset) {
    public TimeAsk {
        Wanted.that("local", local);
        Wanted.that("zone", zone);
    }

    /** Nothing where zone or distance cannot be understood. */
    public @Nullable WallTime when() {
        return when(local, zone, offset);
    }

    static @Nullable WallTime when(LocalDateTime local, String zone, @Nullable String offset) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            return null;
        }
        try {
            return new WallTime(local, ZoneId.of(zone), offset == null ? null : ZoneOffset.of(offset));
        } catch (DateTimeException notADistance) {
            return null;
        }
    }
}

package news.dragoman.api.view;

import java.time.LocalDateTime;
import news.dragoman.workflow.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * Until when readers may see nothing of a story, and why.
 *
 * @param local such as {@code 2026-11-24T18:00}
 * @param zone as in the IANA time zone database, such as {@code Europe/Berlin}
 * @param offset such as {@code +02:00}: which of two moments, where clocks that are put back show that time twice
 */
public record EmbargoAsk(
        LocalDateTime local, String zone, @Nullable String offset, String reason) {
    public EmbargoAsk {
        Wanted.that("local", local);
        Wanted.that("zone", zone);
        Wanted.that("reason", reason);
    }

    /** Nothing where zone or distance cannot be understood. */
    public @Nullable WallTime when() {
        return TimeAsk.when(local, zone, offset);
    }
}

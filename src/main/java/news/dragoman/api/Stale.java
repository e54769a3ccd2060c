package news.dragoman.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Thrown where a write was based on what somebody has changed since; it carries both, so that nothing is lost. */
class Stale extends RuntimeException {
    private final transient Both both;

    /**
     * What was sent, and what stands.
     *
     * @param theirs null where it was taken out
     * @param etag of what stands
     * @param by who changed it, as the story shows them; null where that is not known
     */
    record Both(
            @Nullable Object yours,
            @Nullable Object theirs,
            String etag,
            @Nullable String by,
            @Nullable Instant at) {}

    Stale(Both both) {
        super("stale");
        this.both = both;
    }

    Both both() {
        return both;
    }
}

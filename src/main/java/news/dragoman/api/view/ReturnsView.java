package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a text was returned for, the newest first.
 *
 * @param reasons from which whoever returns it may choose
 */
public record ReturnsView(List<ReturnedOnce> items, List<ReasonChoice> reasons) {

    /** A reason of the desk's list, in the asker's language. */
    public record ReasonChoice(UUID id, String text) {}

    /**
     * A return.
     *
     * @param version number of the version that came to the editor before
     * @param threads what went along from the margin
     * @param threadsOpen how much of that is still open
     * @param again whether it came again since
     */
    public record ReturnedOnce(
            UUID id,
            PersonRef by,
            Instant at,
            @Nullable Integer version,
            List<ReturnedFor> points,
            List<UUID> threads,
            int threadsOpen,
            boolean again) {}

    /**
     * One thing it was returned for.
     *
     * @param reason of the desk's list; null for free words
     * @param answer what whoever has seen to it says
     */
    public record ReturnedFor(
            UUID id,
            @Nullable UUID reason,
            String text,
            @Nullable PersonRef answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String answer) {}
}

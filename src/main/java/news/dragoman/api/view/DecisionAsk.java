package news.dragoman.api.view;

import java.util.UUID;
import news.dragoman.comments.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a comment.
 *
 * @param version of the comment as it was read: of two who decide one, exactly one does
 * @param text what readers see in place of what was sent, for APPROVE; null for what is shown now
 * @param reason for REJECT
 * @param note for the record; with {@code text}, why it differs from what was sent
 * @param to the editor to whom a TIP is sealed
 */
public record DecisionAsk(
        int version,
        Verdict verdict,
        @Nullable String text,
        @Nullable RejectReason reason,
        @Nullable String note,
        @Nullable UUID to) {

    /** What can become of it. */
    public enum Verdict {
        APPROVE,
        REJECT,
        /** The article is wrong: a task for the editors of its language. */
        CORRECTION,
        /** Sealed to one editor. */
        TIP
    }

    public DecisionAsk {
        Wanted.that("verdict", verdict);
    }
}

package news.dragoman.comments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator makes of a comment.
 *
 * @param shown the edited text that readers see; null for the words as they were sent, or as they were edited before
 * @param reason why it is rejected; null for every other verdict
 * @param note for the record; why it is edited, where it is; may be empty
 * @param as what it is passed on as; null for every other verdict
 * @param to the editor to whom a tip is sealed; null for every other verdict
 */
public record Verdict(
        CommentState state,
        @Nullable String shown,
        @Nullable RejectReason reason,
        String note,
        @Nullable Passing as,
        @Nullable UUID to) {

    public static Verdict approve() {
        return new Verdict(CommentState.APPROVED, null, null, "", null, null);
    }

    public static Verdict approve(String shown, String why) {
        return new Verdict(CommentState.APPROVED, shown, null, why, null, null);
    }

    public static Verdict reject(RejectReason reason, String note) {
        return new Verdict(CommentState.REJECTED, null, reason, note, null, null);
    }

    public static Verdict correction(String note) {
        return new Verdict(CommentState.PASSED_ON, null, null, note, Passing.CORRECTION, null);
    }

    public static Verdict tip(UUID to, String note) {
        return new Verdict(CommentState.PASSED_ON, null, null, note, Passing.TIP, to);
    }

    /** What it is called in the record. */
    String kind() {
        if (as != null) {
            return "PASSED_AS_" + as;
        }
        return shown == null ? state.name() : "EDITED";
    }
}

package news.dragoman.api.view;

import news.dragoman.review.ReadIn;
import news.dragoman.story.Version;
import org.jspecify.annotations.Nullable;

/**
 * An approval of one text.
 *
 * @param contentHash of the text that was read
 * @param pinnedReason why it can go as it is, where a source has a newer version
 * @param soloReason why one person does it alone, where the desk allows that
 * @param weight what the version says to translations that are drawn from it; MATERIAL unless it is said
 * @param readIn how the text was shown to whoever signs
 * @param reason why a correction goes on though what it is drawn from was withdrawn
 * @param upstream whether what a corrected edition is drawn from is wrong too: that gets a task where readers see it
 */
public record SignOffAsk(
        String contentHash,
        @Nullable String pinnedReason,
        @Nullable String soloReason,
        Version.@Nullable Weight weight,
        @Nullable ReadIn readIn,
        @Nullable String reason,
        @Nullable Boolean upstream) {
    public SignOffAsk {
        Wanted.that("contentHash", contentHash);
    }
}

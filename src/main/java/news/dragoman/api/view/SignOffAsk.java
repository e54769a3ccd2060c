package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/**
 * An approval of one text.
 *
 * @param contentHash of the text that was read
 * @param pinnedReason why it can go as it is, where a source has a newer version
 * @param soloReason why one person does it alone, where the desk allows that
 */
public record SignOffAsk(
        String contentHash,
        @Nullable String pinnedReason,
        @Nullable String soloReason) {
    public SignOffAsk {
        Wanted.that("contentHash", contentHash);
    }
}

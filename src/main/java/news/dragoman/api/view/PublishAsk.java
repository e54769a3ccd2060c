package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/**
 * What is to be put before readers.
 *
 * @param contentHash of the text that was signed
 * @param upstream whether what a corrected edition is drawn from is wrong too: that gets a task where readers see it
 * @param reason why a correction stays with readers, where what it is drawn from was withdrawn, spiked or taken back since
 *     it was signed
 */
public record PublishAsk(
        String contentHash,
        @Nullable Boolean upstream,
        @Nullable String reason) {
    public PublishAsk {
        Wanted.that("contentHash", contentHash);
    }
}

package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/**
 * What is to be put before readers.
 *
 * @param contentHash of the text that was signed
 * @param upstream whether what a corrected edition is drawn from is wrong too: that gets a task where readers see it
 */
public record PublishAsk(String contentHash, @Nullable Boolean upstream) {
    public PublishAsk {
        Wanted.that("contentHash", contentHash);
    }
}

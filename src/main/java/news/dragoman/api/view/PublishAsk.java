package news.dragoman.api.view;

/**
 * What is to be put before readers.
 *
 * @param contentHash of the text that was signed
 */
public record PublishAsk(String contentHash) {
    public PublishAsk {
        Wanted.that("contentHash", contentHash);
    }
}

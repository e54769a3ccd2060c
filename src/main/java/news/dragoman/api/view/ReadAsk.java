package news.dragoman.api.view;

import java.util.UUID;

/**
 * Marks notices as read.
 *
 * @param newest the newest that was shown; it and what is older are read, what came since is not
 */
public record ReadAsk(UUID newest) {
    public ReadAsk {
        Wanted.that("newest", newest);
    }
}

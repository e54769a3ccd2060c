package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/**
 * What a chief found in what one person signed alone; everybody who may read the edition reads it.
 *
 * @param fault whether something is wrong with it; without it nothing is
 */
public record CountersignAsk(String reason, @Nullable Boolean fault) {
    public CountersignAsk {
        Wanted.that("reason", reason);
    }

    public boolean found() {
        return Boolean.TRUE.equals(fault);
    }
}

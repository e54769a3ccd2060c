package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/**
 * Why readers must not see it, or can again; everybody who may read the edition reads it.
 *
 * @param everywhere whether all languages of the story are meant; without it this edition alone
 */
public record SuspensionAsk(String reason, @Nullable Boolean everywhere) {
    public SuspensionAsk {
        Wanted.that("reason", reason);
    }

    public boolean all() {
        return Boolean.TRUE.equals(everywhere);
    }
}

package news.dragoman.api.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another original of a story, in a free language. */
public record OriginalAsk(String language, @Nullable Instant due) {
    public OriginalAsk {
        Wanted.that("language", language);
    }
}

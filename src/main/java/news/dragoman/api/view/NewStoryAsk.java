package news.dragoman.api.view;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story that is to be written.
 *
 * @param urgency 1 to 9 after IPTC, 1 the most urgent; 5 if it is not given
 * @param due when it is wanted
 * @param proposedTargets languages into which it should be translated beside the desk's own
 */
public record NewStoryAsk(
        String slugline,
        UUID desk,
        String language,
        @Nullable Integer urgency,
        @Nullable Instant due,
        @Nullable Set<String> proposedTargets) {
    public NewStoryAsk {
        Wanted.that("slugline", slugline);
        Wanted.that("desk", desk);
        Wanted.that("language", language);
    }
}

package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A translation that is wanted.
 *
 * @param source the edition it is to be drawn from
 * @param language into which
 * @param alsoFrom further editions it is to be drawn from; their rows come after those of the first, in this order
 */
public record TranslationAsk(
        UUID source,
        String language,
        @Nullable Instant due,
        @Nullable List<UUID> alsoFrom) {
    public TranslationAsk {
        Wanted.that("source", source);
        Wanted.that("language", language);
        if (alsoFrom != null) {
            Wanted.each("alsoFrom", alsoFrom);
        }
    }
}

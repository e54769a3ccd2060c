package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A translation that is wanted.
 *
 * @param source the edition it is to be drawn from
 * @param language into which
 */
public record TranslationAsk(
        UUID source, String language, @Nullable Instant due) {
    public TranslationAsk {
        Wanted.that("source", source);
        Wanted.that("language", language);
    }
}

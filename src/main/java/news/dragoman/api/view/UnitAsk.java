package news.dragoman.api.view;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The translation of a unit.
 *
 * @param confirmed whether the translator is done with it; a unit whose source has changed is resolved by it
 * @param read the source's version that was read, as the units' {@code aligned} had it; without it the one of now
 * @param alsoRead the same of further sources
 */
public record UnitAsk(
        String text,
        boolean confirmed,
        @Nullable UUID read,
        @Nullable Set<UUID> alsoRead) {
    public UnitAsk {
        Wanted.that("text", text);
        if (alsoRead != null) {
            Wanted.each("alsoRead", alsoRead);
        }
    }
}

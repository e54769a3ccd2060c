package news.dragoman.api.view;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a translation still holds.
 *
 * @param read the source's version that was read, as the units' {@code aligned} had it; without it the one of now
 * @param alsoRead the same of further sources
 */
public record ReadVersionAsk(@Nullable UUID read, @Nullable Set<UUID> alsoRead) {
    public ReadVersionAsk {
        if (alsoRead != null) {
            Wanted.each("alsoRead", alsoRead);
        }
    }
}

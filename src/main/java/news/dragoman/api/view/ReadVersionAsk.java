package news.dragoman.api.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a translation still holds.
 *
 * @param read the source's version that was read, as the units' {@code aligned} had it; without it the one of now
 */
public record ReadVersionAsk(@Nullable UUID read) {}

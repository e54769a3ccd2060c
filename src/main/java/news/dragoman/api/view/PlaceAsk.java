package news.dragoman.api.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a photo goes in an original.
 *
 * @param after the block behind which it comes; null for the head of the body if it is the first photo, else for its end
 */
public record PlaceAsk(@Nullable UUID after) {}

package news.dragoman.translation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row with its place.
 *
 * @param previous the row before it; null for the first
 * @param version of the unit's words then
 */
public record Placed(RowState row, @Nullable UUID previous, int version) {}

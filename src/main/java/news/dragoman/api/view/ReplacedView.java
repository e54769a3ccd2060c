package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of replacing.
 *
 * @param id for undoing it; null where nothing was replaced
 * @param kept the units that hold the new words
 * @param stale the units that were changed meanwhile and stay as they are
 * @param refused the units whose new words cannot be kept
 */
public record ReplacedView(
        @Nullable UUID id, List<ReplacedUnit> kept, List<StaleUnit> stale, List<RefusedUnit> refused) {}

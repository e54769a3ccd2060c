package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;

/**
 * A block as it is kept.
 *
 * @param more paragraphs that were made from further lines
 */
public record BlockSaved(BlockView block, Instant at, List<BlockView> more) {}

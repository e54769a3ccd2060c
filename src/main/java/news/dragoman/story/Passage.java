package news.dragoman.story;

import java.util.UUID;

/**
 * A block as text, wherever it comes from: a working copy, units composed, or the past.
 *
 * @param id the block's stable id
 */
public record Passage(UUID id, BlockKind kind, String text) {}

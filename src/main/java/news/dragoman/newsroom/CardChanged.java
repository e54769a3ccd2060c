package news.dragoman.newsroom;

import java.util.UUID;

/**
 * Told within the transaction when what a desk shows of an edition has changed by something else than a step that a
 * person took: a new edition, another time, the clock. It carries ids, never words.
 */
public record CardChanged(UUID storyId, UUID editionId) {}

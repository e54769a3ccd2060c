package news.dragoman.api.view;

import java.util.UUID;

/** A unit that holds the new words. */
public record ReplacedUnit(UUID unit, String text, int version) {}

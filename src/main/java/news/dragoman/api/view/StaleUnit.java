package news.dragoman.api.view;

import java.util.UUID;

/**
 * A unit that was changed meanwhile and stays as it is.
 *
 * @param theirs what stands there; empty where the unit is gone
 */
public record StaleUnit(UUID unit, String theirs) {}

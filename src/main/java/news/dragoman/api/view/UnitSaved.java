package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import news.dragoman.translation.Unit;

/** A unit as it is kept. */
public record UnitSaved(UUID id, String text, Unit.State state, int version, Instant at) {}

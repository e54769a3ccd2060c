package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;

/** A unit that keeps its words, and why. */
public record RefusedUnit(UUID unit, List<ReasonView> reasons) {}

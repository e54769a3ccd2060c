package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;

/** A unit in which words were found, with the version to base a replacement on. */
public record UnitMatches(UUID unit, int version, String text, List<MatchView> matches) {}

package news.dragoman.api.view;

import java.util.List;

public record MatchesPage(List<UnitMatches> items) {}

package news.dragoman.api.view;

import java.util.List;

/** What was suggested for a translation's units, the newest first, with what became of it. */
public record UnitSuggestionsPage(List<UnitSuggestionView> items) {}

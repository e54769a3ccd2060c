package news.dragoman.api.view;

import java.util.List;

/** What is suggested for an original and not answered, in the order in which it was made. */
public record SuggestionsPage(List<SuggestionView> items) {}

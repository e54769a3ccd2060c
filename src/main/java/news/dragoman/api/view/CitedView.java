package news.dragoman.api.view;

import java.util.List;

/**
 * Which media and documents a text goes by.
 *
 * @param version counts changes of the list, and is its ETag
 */
public record CitedView(List<CitationView> items, int version) {}

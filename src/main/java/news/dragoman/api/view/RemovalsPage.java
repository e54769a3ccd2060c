package news.dragoman.api.view;

import java.util.List;

/** What was taken out of a story's past, or is to be, oldest first. */
public record RemovalsPage(List<RemovalView> items) {}

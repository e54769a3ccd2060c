package news.dragoman.api.view;

/** How many notices the person has not read. */
public record UnreadView(long unread) {}

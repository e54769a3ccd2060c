package news.dragoman.api.view;

/**
 * A place where words were found.
 *
 * @param start in UTF-16 units, from 0
 * @param end after it
 * @param now what stands there
 * @param then what would stand there
 */
public record MatchView(int start, int end, String now, String then) {}

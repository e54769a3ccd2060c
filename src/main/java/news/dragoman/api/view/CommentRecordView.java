package news.dragoman.api.view;

import java.util.List;

/**
 * The record of moderation between two moments, in order.
 *
 * @param more whether it goes on: ask again from the last line's time
 */
public record CommentRecordView(List<CommentEventView> items, boolean more) {}

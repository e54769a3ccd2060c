package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comments, those that wait the oldest first, else the latest decision first.
 *
 * @param next the cursor of the next page; null on the last
 */
public record CommentsPage(
        List<CommentView> items, @Nullable String next) {}

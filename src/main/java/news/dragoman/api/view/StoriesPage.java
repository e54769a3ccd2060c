package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of stories, newest first.
 *
 * @param next the cursor of the next page, which may come even with an empty page; null on the last
 */
public record StoriesPage(List<StoryView> items, @Nullable String next) {}

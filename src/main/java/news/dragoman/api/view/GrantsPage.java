package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of what was done to people, pen names and desks, newest first.
 *
 * @param next the cursor of the next page; null on the last
 */
public record GrantsPage(List<GrantView> items, @Nullable String next) {}

package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of history, newest first.
 *
 * @param next the cursor of the next page; null on the last
 */
public record HistoryPage(List<EntryView> items, @Nullable String next) {}

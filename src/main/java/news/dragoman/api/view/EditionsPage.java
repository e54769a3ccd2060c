package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of editions.
 *
 * @param next the cursor of the next page; null on the last
 */
public record EditionsPage(
        List<EditionView> items, @Nullable String next) {}

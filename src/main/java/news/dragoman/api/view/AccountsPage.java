package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts by login.
 *
 * @param next the cursor of the next page; null on the last
 */
public record AccountsPage(
        List<AccountView> items, @Nullable String next) {}

package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person is told, newest first.
 *
 * @param unread how many they have not read, on all pages
 * @param next the cursor of the next page; null on the last
 */
public record NoticesPage(
        List<NoticeView> items, long unread, @Nullable String next) {}

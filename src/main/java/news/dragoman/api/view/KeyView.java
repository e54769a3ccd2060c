package news.dragoman.api.view;

import news.dragoman.people.Shortcut;
import org.jspecify.annotations.Nullable;

/**
 * An action and its key.
 *
 * @param key such as Alt+m, Ctrl+Enter or g d; null for none
 * @param usual the key that everybody has for it who chose no other
 */
public record KeyView(
        String action, Shortcut.Place place, @Nullable String key, String usual) {}

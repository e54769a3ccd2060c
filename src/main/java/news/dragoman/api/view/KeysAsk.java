package news.dragoman.api.view;

import java.util.Map;

/**
 * The keys that somebody wants to work with.
 *
 * @param keys by action, such as {@code merge}: a key such as Alt+K, Ctrl+Enter, J or G D, or an empty text for none
 */
public record KeysAsk(Map<String, String> keys) {
    public KeysAsk {
        Wanted.each("keys", keys);
    }
}

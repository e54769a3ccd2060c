package news.dragoman.api.view;

import java.util.Map;

/**
 * The names that somebody goes by, in place of those before.
 *
 * @param names by language tag
 */
public record NamesAsk(Map<String, String> names) {
    public NamesAsk {
        Wanted.each("names", names);
    }
}

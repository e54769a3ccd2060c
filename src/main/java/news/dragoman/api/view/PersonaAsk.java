package news.dragoman.api.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pen name; it takes the place of what was said before.
 *
 * @param names by language tag
 * @param owner the login of whoever is behind it: said once, when it is made, and nowhere readable again here
 */
public record PersonaAsk(
        String initials,
        Map<String, String> names,
        @Nullable String owner) {
    public PersonaAsk {
        Wanted.that("initials", initials);
        Wanted.each("names", names);
    }
}

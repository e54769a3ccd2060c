package news.dragoman.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pen names.
 *
 * @param next the cursor of the next page; null on the last
 */
public record PersonasPage(
        List<PersonaView> items, @Nullable String next) {}

package news.dragoman.api.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be undone.
 *
 * @param operation the asker's own newest; null for that, whichever it is
 */
public record UndoAsk(@Nullable UUID operation) {}

package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import news.dragoman.review.Task;
import org.jspecify.annotations.Nullable;

/**
 * A published edition that has to follow a correction, or has.
 *
 * @param source the language of what was corrected, where the asker may know of it
 * @param upstream whether that is drawn from it, and it was found wrong too
 * @param cause what happened to its source
 * @param outcome null while it is open
 */
public record TaskView(
        UUID id,
        UUID story,
        UUID edition,
        String slugline,
        String language,
        @Nullable String source,
        boolean upstream,
        Task.Cause cause,
        Instant openedAt,
        Task.@Nullable Outcome outcome,
        @Nullable Instant closedAt) {}

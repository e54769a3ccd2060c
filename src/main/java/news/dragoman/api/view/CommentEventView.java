package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record of moderation. It holds none of a comment's words.
 *
 * @param what such as APPROVED, EDITED, REJECTED, PASSED_AS_TIP, UNDONE, SEALED, BANNED, WITHDRAWN, CLOSED, OPENED
 * @param by null where the sender did it
 * @param comment null where the comments of an article were closed or opened
 */
public record CommentEventView(
        UUID id,
        Instant at,
        String what,
        @Nullable PersonRef by,
        @Nullable String reason,
        @Nullable String note,
        @Nullable UUID comment,
        UUID edition) {}

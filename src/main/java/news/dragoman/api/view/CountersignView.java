package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import news.dragoman.review.Countersign;
import org.jspecify.annotations.Nullable;

/**
 * What one person signed alone, as the desk allows.
 *
 * @param reason why alone
 * @param outcome null while no chief has looked at it
 * @param note of the chief who has
 */
public record CountersignView(
        UUID id,
        UUID story,
        UUID edition,
        String slugline,
        String language,
        PersonRef signedBy,
        String reason,
        Instant openedAt,
        Countersign.@Nullable Outcome outcome,
        @Nullable PersonRef closedBy,
        @Nullable Instant closedAt,
        @Nullable String note) {}

package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal to withdraw an article that waits for a chief.
 *
 * @param notice what readers will be told; empty for the usual words
 */
public record WithdrawalView(
        UUID edition,
        UUID story,
        String slugline,
        String language,
        String notice,
        PersonRef proposedBy,
        Instant proposedAt) {}

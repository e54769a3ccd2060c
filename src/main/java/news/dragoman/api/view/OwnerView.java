package news.dragoman.api.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a pen name; that this was asked is on record.
 *
 * @param person and their names: null for a repeat under the same Idempotency-Key, since no answer is kept with them
 */
public record OwnerView(
        UUID persona,
        @Nullable UUID person,
        @Nullable String name,
        @Nullable String login) {}

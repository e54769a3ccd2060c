package news.dragoman.api.view;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.Scope;
import org.jspecify.annotations.Nullable;

/**
 * One of the person's tokens; its secret was shown once.
 *
 * @param lastUsed to the minute; null if it never was
 * @param valid whether it still opens anything
 */
public record OwnTokenView(
        UUID id,
        String name,
        Set<Scope> scopes,
        Instant created,
        Instant expires,
        @Nullable Instant lastUsed,
        boolean valid) {}

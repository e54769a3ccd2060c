package news.dragoman.api.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account with the code by which its person sets a password.
 *
 * @param code shown in the first answer and never again, not even to a repeat under the same Idempotency-Key
 * @param until how long the code is good
 */
public record OpenedView(AccountView account, @Nullable String code, Instant until) {}

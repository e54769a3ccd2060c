package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an edition is wanted. */
public record DueView(UUID edition, @Nullable Instant due) {}

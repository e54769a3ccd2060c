package news.dragoman.api.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an edition is wanted; null for no time. */
public record DueAsk(@Nullable Instant due) {}

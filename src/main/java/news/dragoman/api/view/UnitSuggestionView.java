package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import news.dragoman.translation.UnitSuggestion;
import org.jspecify.annotations.Nullable;

/**
 * What a former holder suggests for a unit.
 *
 * @param unit that may have been merged away since
 * @param outcome null while nobody has answered
 * @param closedBy who accepted, dismissed or withdrew it
 */
public record UnitSuggestionView(
        UUID id,
        UUID unit,
        String text,
        PersonRef by,
        Instant at,
        UnitSuggestion.@Nullable Outcome outcome,
        @Nullable PersonRef closedBy,
        @Nullable Instant closedAt) {}

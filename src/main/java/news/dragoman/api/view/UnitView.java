package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.story.BlockKind;
import news.dragoman.translation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A row of a translation: the source sentences it answers, and their translation.
 *
 * @param block that it is composed into
 * @param omitted whether its sentences are left out on purpose
 * @param moved what happened to its source since it was translated; null where nothing did
 * @param omission why its sentences are left out, where somebody said so
 * @param origin where an addition comes from
 * @param offers numbers and words of its sentences that go into the translation as they are
 * @param version of the unit, which is also its ETag
 */
public record UnitView(
        UUID id,
        UUID block,
        BlockKind kind,
        List<Sentence> sources,
        String text,
        Unit.State state,
        boolean omitted,
        @Nullable MovedView moved,
        int version,
        @Nullable PersonRef changedBy,
        @Nullable Instant changedAt,
        @Nullable String omission,
        @Nullable String origin,
        List<String> offers) {}

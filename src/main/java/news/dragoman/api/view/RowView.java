package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.story.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stood before or after an operation.
 *
 * @param segments the source sentences it answers, or leaves out
 */
public record RowView(
        UUID id,
        UUID block,
        BlockKind kind,
        List<UUID> segments,
        String text,
        boolean omitted,
        @Nullable String omission,
        @Nullable String origin) {}

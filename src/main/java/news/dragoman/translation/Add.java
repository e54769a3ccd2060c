package news.dragoman.translation;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.story.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A row that no source sentence stands behind: what readers of this language need to be told.
 *
 * @param after the row after which it comes
 * @param paragraph whether as a paragraph of its own; then after the whole of the other's, and never among the headline,
 *     dek and dateline
 * @param origin where it is from
 * @param translator whose words they are; null while nothing is written, or where an editor writes
 * @param confirmed whether they are done
 */
public record Add(
        UUID after,
        boolean paragraph,
        String text,
        String origin,
        @Nullable UUID translator,
        boolean confirmed) implements Operation {

    public Add(UUID after, boolean paragraph, String text, String origin) {
        this(after, paragraph, text, origin, null, false);
    }

    @Override
    public Kind kind() {
        return Kind.ADD;
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        int at = before.at(after);
        var beside = before.row(after);
        if (origin.isBlank()) {
            throw Arrangement.wanting("ORIGIN_MISSING");
        }
        if (!paragraph) {
            var row = row(ids.get(), beside.block(), beside.kind());
            return before.replacing(at + 1, at + 1, List.of(row));
        }
        int place = before.wholeEnd(at);
        while (place < before.rows().size() && !before.rows().get(place).kind().body()) {
            place++;
        }
        var row = row(ids.get(), ids.get(), BlockKind.PARAGRAPH);
        return before.replacing(place, place, List.of(row));
    }

    private RowState row(UUID id, UUID block, BlockKind kind) {
        boolean none = text.isBlank();
        return new RowState(
                id, block, kind, text, confirmed && !none, none ? null : translator, List.of(), false, null, origin);
    }
}

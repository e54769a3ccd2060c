package news.dragoman.translation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The way of a row or a paragraph to where its source sentences stand: back there, if a translator moved it, or after
 * them, if they moved. What stands in the order of the source already shows the place.
 */
public final class WayBack {

    private final List<RowState> rows;
    private final Collection<List<UUID>> sources;
    private final Map<UUID, UUID> paragraphs;

    /**
     * @param sources the sentences of each source in their order
     * @param paragraphs the source's paragraph of each sentence that has one
     */
    public WayBack(List<RowState> rows, Collection<List<UUID>> sources, Map<UUID, UUID> paragraphs) {
        this.rows = rows;
        this.paragraphs = paragraphs;
        this.sources = sources;
    }

    /**
     * Of one row. It goes into the paragraph in which a neighbour of its sentence stands; alone in its source, it stands
     * alone again.
     *
     * @throws Refusal ROW_GONE, or MOVE_NOWHERE if nothing tells where that is
     */
    public Move ofRow(UUID id) {
        var row = rows.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Arrangement.refused("ROW_GONE"));
        var before = neighbour(List.of(row), -1);
        var after = neighbour(List.of(row), 1);
        if (before != null && besides(row, before)) {
            return new Move(id, before.id(), Side.AFTER);
        }
        if (after != null && besides(row, after)) {
            return new Move(id, after.id(), Side.BEFORE);
        }
        boolean body = row.kind().body();
        if (before != null && before.kind().body() == body) {
            return new Move(id, before.id(), Side.AFTER, body);
        }
        if (after != null && after.kind().body() == body) {
            return new Move(id, after.id(), Side.BEFORE, body);
        }
        throw Arrangement.refused("MOVE_NOWHERE");
    }

    /**
     * Of the paragraph in which a row stands.
     *
     * @throws Refusal as above
     */
    public MoveParagraph ofParagraph(UUID id) {
        int at = rows.stream().map(RowState::id).toList().indexOf(id);
        if (at < 0) {
            throw Arrangement.refused("ROW_GONE");
        }
        var own = rows.subList(Arrangement.wholeStart(rows, at), Arrangement.wholeEnd(rows, at));
        var before = neighbour(own, -1);
        if (before != null && before.kind().body()) {
            return new MoveParagraph(id, before.id(), Side.AFTER);
        }
        var after = neighbour(own, 1);
        if (after != null && after.kind().body()) {
            return new MoveParagraph(id, after.id(), Side.BEFORE);
        }
        throw Arrangement.refused("MOVE_NOWHERE");
    }

    /** The row that answers the nearest sentence before or after those of some rows, of what stands in order. */
    private @Nullable RowState neighbour(List<RowState> own, int direction) {
        var source = sourceOf(own);
        Map<UUID, Integer> order = new HashMap<>();
        source.forEach(segment -> order.putIfAbsent(segment, order.size()));
        int place = own.stream()
                .filter(row -> known(row, order))
                .mapToInt(row -> SourceOrder.key(row, order))
                .min()
                .orElseThrow(() -> Arrangement.refused("MOVE_NOWHERE"));
        var others = rows.stream().filter(row -> !own.contains(row)).toList();
        var moved = SourceOrder.moved(others, source);
        RowState nearest = null;
        for (RowState row : others) {
            if (!known(row, order) || moved.contains(row.id())) {
                continue;
            }
            if (direction < 0 && SourceOrder.key(row, order) <= place) {
                nearest = row;
            } else if (direction > 0 && SourceOrder.key(row, order) > place) {
                return row;
            }
        }
        return nearest;
    }

    /** Between two sources there is no order: the first counts that has one of their sentences. */
    private List<UUID> sourceOf(List<RowState> own) {
        return sources.stream()
                .filter(source ->
                        own.stream().flatMap(r -> r.segments().stream()).anyMatch(source::contains))
                .findFirst()
                .orElseThrow(() -> Arrangement.refused("MOVE_NOWHERE"));
    }

    /** Whether sentences of the two stand in one paragraph of the source, and the rows may in one of the translation. */
    private boolean besides(RowState row, RowState other) {
        return row.kind() == other.kind()
                && row.segments().stream()
                        .map(paragraphs::get)
                        .filter(Objects::nonNull)
                        .anyMatch(p ->
                                other.segments().stream().map(paragraphs::get).anyMatch(p::equals));
    }

    private static boolean known(RowState row, Map<UUID, Integer> order) {
        return row.segments().stream().anyMatch(order::containsKey);
    }
}

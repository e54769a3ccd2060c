package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.translation.Operation;
import news.dragoman.translation.Side;
import org.jspecify.annotations.Nullable;

/**
 * How a translation is to be restructured. What an operation has no use for is left out.
 *
 * @param kind UNDO is asked for at an address of its own
 * @param units MERGE: all that become one, in their order; ADD: the one after which it comes; otherwise the one it is about,
 *     for a paragraph any of its units
 * @param anchor MOVE and MOVE_PARAGRAPH: the unit beside which it goes
 * @param side MOVE and MOVE_PARAGRAPH: on which side of the anchor
 * @param at SPLIT: where the second part begins, as a UTF-16 index into the text
 * @param paragraph ADD and MOVE: whether as a paragraph of its own
 * @param text ADD: the words, if there are any yet
 * @param origin ADD: where it is from
 * @param reason OMIT: why; a desk may want it
 */
public record OperationAsk(
        Operation.Kind kind,
        List<UnitRef> units,
        @Nullable UUID anchor,
        @Nullable Side side,
        @Nullable Integer at,
        @Nullable Boolean paragraph,
        @Nullable String text,
        @Nullable String origin,
        @Nullable String reason) {
    public OperationAsk {
        Wanted.that("kind", kind);
        Wanted.each("units", units);
    }
}

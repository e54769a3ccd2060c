package news.dragoman.translation;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A whole paragraph or subhead, or a photo with all its words, goes before or after another one.
 *
 * @param unit any row of it
 * @param anchor any row of the other
 */
public record MoveParagraph(UUID unit, UUID anchor, Side side) implements Operation {

    @Override
    public Kind kind() {
        return Kind.MOVE_PARAGRAPH;
    }

    @Override
    public Set<UUID> moved(Arrangement before) {
        int at = before.at(unit);
        return before.rows().subList(before.wholeStart(at), before.wholeEnd(at)).stream()
                .map(RowState::id)
                .collect(Collectors.toSet());
    }

    @Override
    public UUID focus(Trace trace) {
        return unit;
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        int own = before.at(unit);
        int other = before.at(anchor);
        if (!before.row(unit).kind().body() || !before.row(anchor).kind().body()) {
            throw Arrangement.refused("MOVE_HEAD");
        }
        int from = before.wholeStart(own);
        int to = before.wholeEnd(own);
        int target = side == Side.BEFORE ? before.wholeStart(other) : before.wholeEnd(other);
        if (target >= from && target <= to) {
            throw Arrangement.refused("MOVE_NOWHERE");
        }
        var rows = new ArrayList<>(before.rows());
        var paragraph = new ArrayList<>(rows.subList(from, to));
        rows.subList(from, to).clear();
        rows.addAll(target > from ? target - paragraph.size() : target, paragraph);
        return new Arrangement(rows, before.language());
    }
}

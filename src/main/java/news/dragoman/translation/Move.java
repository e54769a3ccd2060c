package news.dragoman.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A row goes beside another one, into its paragraph; or, where it is to stand alone, as a paragraph of its own before or
 * after that of the other.
 *
 * @param anchor the row beside which it goes
 */
public record Move(UUID unit, UUID anchor, Side side, boolean alone) implements Operation {

    public Move(UUID unit, UUID anchor, Side side) {
        this(unit, anchor, side, false);
    }

    @Override
    public Kind kind() {
        return Kind.MOVE;
    }

    @Override
    public Set<UUID> moved(Arrangement before) {
        return Set.of(unit);
    }

    @Override
    public UUID focus(Trace trace) {
        return unit;
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        var row = before.row(unit);
        var beside = before.row(anchor);
        if (alone) {
            return besideParagraph(row, beside, before, ids);
        }
        if (row.kind() != beside.kind()) {
            throw Arrangement.refused("MOVE_KINDS");
        }
        if (!row.block().equals(beside.block())) {
            Arrangement.notOfAPhoto(row);
        }
        var rows = new ArrayList<>(before.rows());
        rows.remove(before.at(unit));
        int at = unit.equals(anchor) ? -1 : rows.indexOf(beside);
        if (at < 0) {
            throw Arrangement.refused("MOVE_NOWHERE");
        }
        rows.add(side == Side.BEFORE ? at : at + 1, row.in(beside.block()));
        var after = new Arrangement(rows, before.language());
        if (after.equals(before)) {
            throw Arrangement.refused("MOVE_NOWHERE");
        }
        return after;
    }

    private Arrangement besideParagraph(RowState row, RowState beside, Arrangement before, Supplier<UUID> ids) {
        if (!row.kind().body() || !beside.kind().body()) {
            throw Arrangement.refused("MOVE_HEAD");
        }
        Arrangement.notOfAPhoto(row);
        if (row.block().equals(beside.block())) {
            throw Arrangement.refused("MOVE_NOWHERE");
        }
        var rows = new ArrayList<>(before.rows());
        rows.remove(before.at(unit));
        var without = new Arrangement(rows, before.language());
        int at = without.at(anchor);
        return without.replacing(
                side == Side.BEFORE ? without.wholeStart(at) : without.wholeEnd(at),
                side == Side.BEFORE ? without.wholeStart(at) : without.wholeEnd(at),
                List.of(row.in(ids.get())));
    }
}

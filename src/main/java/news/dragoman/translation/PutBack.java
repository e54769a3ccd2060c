package news.dragoman.translation;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A row that was left out is translated after all, with the words it had; a row that was taken out is there again. */
public record PutBack(UUID unit) implements Operation {

    @Override
    public Kind kind() {
        return Kind.PUT_BACK;
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        var standing = before.find(unit);
        if (standing.isPresent()) {
            return leftOut(standing.get(), before, past);
        }
        var was = past.removed(unit).orElseThrow(() -> Arrangement.refused("ROW_GONE"));
        return takenOut(was, before, ids);
    }

    @Override
    public int versionOf(UUID row, Past past) {
        return past.removed(row).map(p -> p.version() + 1).orElse(0);
    }

    private Arrangement leftOut(RowState row, Arrangement before, Past past) {
        if (!row.omitted()) {
            throw Arrangement.refused("NOT_OMITTED");
        }
        var words = past.beforeOmission(unit);
        return before.replacing(new RowState(
                row.id(),
                row.block(),
                row.kind(),
                words.map(RowState::text).orElse(""),
                words.filter(RowState::confirmed).isPresent(),
                words.map(RowState::translator).orElse(null),
                row.links(),
                false,
                null,
                row.origin()));
    }

    /** Where it stood, as near as what stands there now lets it. */
    private static Arrangement takenOut(Placed was, Arrangement before, Supplier<UUID> ids) {
        var rows = before.rows();
        var known = before.segments();
        var row = was.row()
                .linked(was.row().links().stream()
                        .filter(l -> known.contains(l.segmentId()))
                        .toList());
        var previous =
                was.previous() == null ? null : before.find(was.previous()).orElse(null);
        int place;
        if (previous != null) {
            place = before.at(previous.id()) + 1;
        } else {
            place = rows.size();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).block().equals(row.block())) {
                    place = before.start(i);
                    break;
                }
            }
        }
        boolean inside = place > 0
                && place < rows.size()
                && rows.get(place - 1).block().equals(rows.get(place).block());
        boolean beside = place > 0 && rows.get(place - 1).block().equals(row.block())
                || place < rows.size() && rows.get(place).block().equals(row.block());
        if (inside) {
            row = row.in(rows.get(place).block());
        } else if (!beside
                && rows.stream().anyMatch(r -> r.block().equals(was.row().block()))) {
            row = row.in(ids.get());
        }
        var after = before.replacing(place, place, List.of(row));
        if (after.fault().isPresent()) {
            throw Arrangement.refused("PUT_BACK_PLACE");
        }
        return after;
    }
}

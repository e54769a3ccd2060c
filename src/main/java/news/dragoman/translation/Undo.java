package news.dragoman.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Takes an operation back, if the rows it touched still stand as it left them. Confirming one of them does not count as
 * a change; and where the source has moved, what was looked at since stays looked at.
 */
public record Undo(Trace done) implements Operation {

    @Override
    public Kind kind() {
        return Kind.UNDO;
    }

    @Override
    public Set<UUID> moved(Arrangement before) {
        return done.before().stream().map(p -> p.row().id()).collect(Collectors.toSet());
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        var standing = before.rows().stream().collect(Collectors.toMap(RowState::id, Function.identity()));
        var written = new ArrayList<String>();
        for (Placed left : done.after()) {
            var now = standing.get(left.row().id());
            if (now == null || !sameShape(now, left.row())) {
                throw Arrangement.refused("UNDO_CHANGED");
            }
            if (!now.text().equals(left.row().text())) {
                written.add(Integer.toString(before.at(now.id()) + 1));
            }
        }
        if (!written.isEmpty()) {
            throw Arrangement.refused("UNDO_WRITTEN", written.toArray(String[]::new));
        }
        var after = restored(before, standing);
        // Something else stands where it was, or answers what it answered.
        if (after.fault().isPresent() || !after.segments().equals(before.segments())) {
            throw Arrangement.refused("UNDO_CHANGED");
        }
        return after;
    }

    @Override
    public int versionOf(UUID row, Past past) {
        return done.before().stream()
                .filter(p -> p.row().id().equals(row))
                .mapToInt(p -> p.version() + 1)
                .findFirst()
                .orElse(0);
    }

    private static boolean sameShape(RowState now, RowState left) {
        return now.block().equals(left.block())
                && now.kind() == left.kind()
                && now.segments().equals(left.segments())
                && now.omitted() == left.omitted();
    }

    private Arrangement restored(Arrangement before, Map<UUID, RowState> standing) {
        Map<UUID, Link> read = new HashMap<>();
        Set<UUID> touched = new HashSet<>();
        for (Placed left : done.after()) {
            touched.add(left.row().id());
            Objects.requireNonNull(standing.get(left.row().id())).links().forEach(l -> read.put(l.segmentId(), l));
        }
        Map<UUID, RowState> stay = staying();
        List<RowState> rows = before.rows().stream()
                .filter(r -> !touched.contains(r.id()) || stay.containsKey(r.id()))
                .map(r -> stay.containsKey(r.id()) ? asRead(stay.get(r.id()), read) : r)
                .collect(Collectors.toCollection(ArrayList::new));
        for (Placed was : done.before()) {
            if (!stay.containsKey(was.row().id())) {
                rows.add(placeOf(was, rows), asRead(was.row(), read));
            }
        }
        return new Arrangement(rows, before.language());
    }

    /** Rows that were not moved stand where they stand now, whatever others have put before them. */
    private Map<UUID, RowState> staying() {
        Map<UUID, UUID> left = new HashMap<>();
        done.after().forEach(p -> left.put(p.row().id(), p.previous()));
        Map<UUID, RowState> stay = new HashMap<>();
        Set<UUID> replaced = new HashSet<>();
        for (Placed was : done.before()) {
            UUID id = was.row().id();
            if (left.containsKey(id)
                    && Objects.equals(left.get(id), was.previous())
                    && !replaced.contains(was.previous())) {
                stay.put(id, was.row());
            } else {
                replaced.add(id);
            }
        }
        return stay;
    }

    private static int placeOf(Placed was, List<RowState> rows) {
        if (was.previous() == null) {
            return 0;
        }
        int previous = rows.stream().map(RowState::id).toList().indexOf(was.previous());
        if (previous < 0) {
            throw Arrangement.refused("UNDO_CHANGED");
        }
        return previous + 1;
    }

    private static RowState asRead(RowState row, Map<UUID, Link> read) {
        return row.linked(row.links().stream()
                .map(l -> read.getOrDefault(l.segmentId(), l))
                .toList());
    }
}

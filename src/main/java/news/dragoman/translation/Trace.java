package news.dragoman.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an operation did: the rows it touched, as they stood before and as it left them, each in its order.
 *
 * <p>A place is kept as the row before it, not as a number: it is found again whatever happens elsewhere.
 */
public record Trace(List<Placed> before, List<Placed> after) {

    public Trace {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * The difference of two arrangements.
     *
     * @param moved rows that only got another place
     * @param versions of the units before
     */
    public static Trace between(Arrangement before, Arrangement after, Set<UUID> moved, Map<UUID, Integer> versions) {
        var old = before.rows().stream().collect(Collectors.toMap(RowState::id, Function.identity()));
        var now = after.rows().stream().collect(Collectors.toMap(RowState::id, Function.identity()));
        var touched = new HashSet<>(moved);
        old.forEach((id, row) -> {
            if (!row.equals(now.get(id))) {
                touched.add(id);
            }
        });
        now.keySet().stream().filter(id -> !old.containsKey(id)).forEach(touched::add);
        return new Trace(placed(before, touched, versions), placed(after, touched, versions));
    }

    private static List<Placed> placed(Arrangement rows, Set<UUID> touched, Map<UUID, Integer> versions) {
        var placed = new ArrayList<Placed>();
        UUID previous = null;
        for (RowState row : rows.rows()) {
            if (touched.contains(row.id())) {
                placed.add(new Placed(row, previous, versions.getOrDefault(row.id(), 0)));
            }
            previous = row.id();
        }
        return placed;
    }
}

package news.dragoman.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells which rows stand in another order than their source sentences. */
public final class SourceOrder {

    private SourceOrder() {}

    /** The sentences of a translation's sources, each source by itself: between two sources there is no order. */
    public static <S> Collection<List<UUID>> bySource(Map<UUID, S> sentences, Function<S, ?> source) {
        return sentences.entrySet().stream()
                .collect(Collectors.groupingBy(
                        e -> source.apply(e.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .values();
    }

    /** Whether a row stands in another order than one of its sources has it. */
    public static boolean apart(UUID row, List<RowState> rows, Collection<List<UUID>> sources) {
        return sources.stream().anyMatch(source -> apart(row, rows, source));
    }

    /** The fewest rows that would have to move for all to follow each of their sources. */
    public static Set<UUID> moved(List<RowState> rows, Collection<List<UUID>> sources) {
        return sources.stream().flatMap(source -> moved(rows, source).stream()).collect(Collectors.toSet());
    }

    /** Whether a row stands on the other side of some row than its sentence does; never for one without a source. */
    public static boolean apart(UUID row, List<RowState> rows, List<UUID> source) {
        Map<UUID, Integer> order = new HashMap<>();
        source.forEach(segment -> order.putIfAbsent(segment, order.size()));
        var linked = rows.stream()
                .filter(r -> r.segments().stream().anyMatch(order::containsKey))
                .toList();
        int at = linked.stream().map(RowState::id).toList().indexOf(row);
        for (int i = 0; at >= 0 && i < linked.size(); i++) {
            int difference = key(linked.get(i), order) - key(linked.get(at), order);
            if (i < at && difference > 0 || i > at && difference < 0) {
                return true;
            }
        }
        return false;
    }

    private static int key(RowState row, Map<UUID, Integer> order) {
        return row.segments().stream()
                .filter(order::containsKey)
                .mapToInt(order::get)
                .min()
                .orElse(0);
    }

    /**
     * The fewest rows that would have to move for all to follow the source: those outside a longest run in its order
     * (patience sorting, Fredman 1975). Rows without a sentence follow any order.
     *
     * @param source the sentences in the order of their source
     */
    public static Set<UUID> moved(List<RowState> rows, List<UUID> source) {
        Map<UUID, Integer> order = new HashMap<>();
        source.forEach(segment -> order.putIfAbsent(segment, order.size()));
        var linked = rows.stream()
                .filter(r -> r.segments().stream().anyMatch(order::containsKey))
                .toList();
        int[] key = linked.stream().mapToInt(r -> key(r, order)).toArray();
        int[] before = new int[key.length];
        List<Integer> piles = new ArrayList<>();
        for (int i = 0; i < key.length; i++) {
            int low = 0;
            int high = piles.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (key[piles.get(middle)] <= key[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : piles.get(low - 1);
            if (low == piles.size()) {
                piles.add(i);
            } else {
                piles.set(low, i);
            }
        }
        Set<UUID> moved = new HashSet<>();
        linked.forEach(r -> moved.add(r.id()));
        for (int i = piles.isEmpty() ? -1 : piles.get(piles.size() - 1); i >= 0; i = before[i]) {
            moved.remove(linked.get(i).id());
        }
        return moved;
    }
}

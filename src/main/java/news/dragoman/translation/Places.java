package news.dragoman.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Numbers by which a database keeps rows in their order. A row that is put somewhere gets a number between those of its
 * neighbours, so that no other row is touched; only where no number is left between two, all are numbered anew.
 */
public final class Places {

    private Places() {}

    /**
     * The numbers that differ from those before.
     *
     * @param order the rows as they are to stand
     * @param before the numbers they have
     * @param placed rows that got another place; those without a number are so anyway
     */
    public static Map<UUID, Double> of(List<UUID> order, Map<UUID, Double> before, Set<UUID> placed) {
        double[] numbers = new double[order.size()];
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < numbers.length; ) {
            int next = i;
            while (next < numbers.length && isNew(order.get(next), before, placed)) {
                next++;
            }
            double end = next < numbers.length ? before.getOrDefault(order.get(next), 0.0) : Double.POSITIVE_INFINITY;
            spread(numbers, i, next, last, end);
            if (next < numbers.length) {
                numbers[next] = end;
                last = end;
            }
            i = next + 1;
        }
        if (!increasing(numbers)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = i + 1;
            }
        }
        var changed = new HashMap<UUID, Double>();
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.valueOf(numbers[i]).equals(before.get(order.get(i)))) {
                changed.put(order.get(i), numbers[i]);
            }
        }
        return changed;
    }

    private static boolean isNew(UUID row, Map<UUID, Double> before, Set<UUID> placed) {
        return placed.contains(row) || !before.containsKey(row);
    }

    private static void spread(double[] numbers, int from, int to, double start, double end) {
        int some = to - from;
        for (int i = 0; i < some; i++) {
            if (start == Double.NEGATIVE_INFINITY) {
                numbers[from + i] = end == Double.POSITIVE_INFINITY ? i + 1 : end - some + i;
            } else if (end == Double.POSITIVE_INFINITY) {
                numbers[from + i] = start + i + 1;
            } else {
                numbers[from + i] = start + (end - start) * (i + 1) / (some + 1);
            }
        }
    }

    private static boolean increasing(double[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (!(numbers[i] > numbers[i - 1])) {
                return false;
            }
        }
        return true;
    }
}

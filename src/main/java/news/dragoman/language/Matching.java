package news.dragoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of two texts are the same, in order: the shortest way from one to the other (E. W. Myers, "An O(ND)
 * Difference Algorithm and Its Variations", Algorithmica 1, 1986). Where more than {@value #FAR} words differ the way is
 * not looked for; the words that stand once in each text divide it then, as many of them as keep their order (M. L.
 * Fredman, "On computing the length of longest increasing subsequences", Discrete Mathematics 11, 1975), and what has no
 * such words counts as rewritten. So a text of any length costs little, and the same texts always give the same.
 */
final class Matching {

    private static final int FAR = 1_000;

    private final int[] before;
    private final int[] after;
    private final int[] found;

    private Matching(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.found = new int[before.length];
        Arrays.fill(found, -1);
    }

    /** For each word of the text before its place in the text after, growing; -1 where it has none. */
    static int[] of(int[] before, int[] after) {
        var matching = new Matching(before, after);
        matching.solve(0, before.length, 0, after.length);
        return matching.found;
    }

    private void solve(int from, int to, int start, int end) {
        while (from < to && start < end && before[from] == after[start]) {
            found[from++] = start++;
        }
        while (from < to && start < end && before[to - 1] == after[end - 1]) {
            found[--to] = --end;
        }
        if (from < to && start < end && !shortest(from, to, start, end)) {
            divide(from, to, start, end);
        }
    }

    /** Finds the shortest way, unless it is longer than is looked for. */
    private boolean shortest(int from, int to, int start, int end) {
        int rows = to - from;
        int columns = end - start;
        int most = Math.min(rows + columns, FAR);
        int[] reached = new int[2 * most + 2];
        var trace = new ArrayList<int[]>();
        for (int far = 0; far <= most; far++) {
            int[] then = new int[far + 1]; // on the diagonals -far, -far + 2, … far
            for (int i = 0; i <= far; i++) {
                int diagonal = 2 * i - far;
                int at = diagonal + most;
                int row;
                if (far == 0) {
                    row = 0;
                } else if (i == 0 || i < far && reached[at - 1] < reached[at + 1]) {
                    row = reached[at + 1];
                } else {
                    row = reached[at - 1] + 1;
                }
                int column = row - diagonal;
                while (row < rows && column < columns && before[from + row] == after[start + column]) {
                    row++;
                    column++;
                }
                reached[at] = row;
                then[i] = row;
                if (row >= rows && column >= columns) {
                    trace.add(then);
                    back(trace, from, start, rows, columns);
                    return true;
                }
            }
            trace.add(then);
        }
        return false;
    }

    private void back(List<int[]> trace, int from, int start, int rows, int columns) {
        int row = rows;
        int column = columns;
        for (int far = trace.size() - 1; far > 0; far--) {
            int[] then = trace.get(far - 1);
            int i = (row - column + far) / 2;
            boolean down = i == 0 || i < far && then[i - 1] < then[i];
            int was = down ? then[i] : then[i - 1];
            int edge = down ? was : was + 1;
            while (row > edge) {
                found[from + --row] = start + --column;
            }
            row = was;
            column = was - (2 * (down ? i : i - 1) - (far - 1));
        }
        while (row > 0) {
            found[from + --row] = start + --column;
        }
    }

    private void divide(int from, int to, int start, int end) {
        Map<Integer, Integer> old = once(before, from, to);
        Map<Integer, Integer> now = once(after, start, end);
        var olds = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (old.getOrDefault(before[i], -1) == i && now.getOrDefault(before[i], -1) >= 0) {
                olds.add(i);
            }
        }
        int at = from;
        int other = start;
        for (int i : inOrder(olds, now)) {
            int j = now.getOrDefault(before[i], -1);
            solve(at, i, other, j);
            found[i] = j;
            at = i + 1;
            other = j + 1;
        }
        if (at > from) {
            solve(at, to, other, end);
        }
    }

    /** Where each word stands that stands there once; -1 for those that stand there more often. */
    private static Map<Integer, Integer> once(int[] words, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(words[i], i, (one, again) -> -1);
        }
        return places;
    }

    private List<Integer> inOrder(List<Integer> olds, Map<Integer, Integer> now) {
        var ends = new ArrayList<Integer>();
        int[] previous = new int[olds.size()];
        for (int i = 0; i < olds.size(); i++) {
            int place = now.getOrDefault(before[olds.get(i)], -1);
            int low = 0;
            for (int high = ends.size(); low < high; ) {
                int middle = (low + high) >>> 1;
                if (now.getOrDefault(before[olds.get(ends.get(middle))], -1) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        var chain = new ArrayList<Integer>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            chain.add(0, olds.get(i));
        }
        return chain;
    }
}

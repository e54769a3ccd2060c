package news.dragoman.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds which sentence of a text is which of the text as it was before.
 *
 * <p>Four passes, each over what the one before has left:
 *
 * <ol>
 *   <li>the same words in the same order, as a longest common subsequence; of several sentences with the same words
 *       those in the same paragraph first;
 *   <li>the same words elsewhere: sentences that were moved, in their order;
 *   <li>like words in the same order, between the sentences found so far: the best path through the table of
 *       {@linkplain Likeness likenesses} (S. B. Needleman and C. D. Wunsch, Journal of Molecular Biology 48, 1970).
 *       Likenesses count by their square, so that one good match outweighs two poor ones;
 *   <li>like words elsewhere, the likest first: sentences that were moved and changed.
 * </ol>
 *
 * <p>A sentence that was split goes on in its likest part; sentences that were joined go on as the likest of them. The
 * work is bounded: no table has more than {@value #CELLS} cells, which a full rewrite of 400 sentences does not fill. Of
 * longer texts it looks at what lies near the diagonal.
 */
public final class Alignment {

    /** Below it two sentences are two; found on edited and unrelated pairs of news sentences, see the gold set. */
    static final double ALIKE = 0.4;

    /** For sentences that stand elsewhere, where place says nothing for them. */
    static final double ALIKE_ELSEWHERE = 0.5;

    private static final int CELLS = 250_000;
    private static final int EXACT = 1_000;
    private static final double NEAR = 0.05;

    private final List<Line> before;
    private final List<Line> now;
    private final int[] found;
    private final boolean[] taken;
    private final Map<Integer, Likeness> old = new HashMap<>();
    private final Map<Integer, Likeness> current = new HashMap<>();

    private Alignment(List<Line> before, List<Line> now) {
        this.before = before;
        this.now = now;
        this.found = new int[now.size()];
        Arrays.fill(found, -1);
        this.taken = new boolean[before.size()];
    }

    /**
     * A sentence.
     *
     * @param sort what it can be the same as: a headline never goes on as a paragraph's sentence
     * @param place its paragraph
     */
    public record Line(Object sort, Object place, String words) {
        boolean same(Line other) {
            return words.equals(other.words) && sort.equals(other.sort);
        }
    }

    /** For each sentence of the text as it is now, the index of the one it was; -1 for a new one. */
    public static int[] of(List<Line> before, List<Line> now) {
        var alignment = new Alignment(before, now);
        alignment.sameInOrder();
        alignment.sameElsewhere();
        alignment.likeInOrder();
        alignment.likeElsewhere();
        return alignment.found;
    }

    private void sameInOrder() {
        // What has no counterpart at all would only make the table larger: of a text that was corrected here and there,
        // nothing is left of it.
        int[] olds = wordsOf(before, now);
        int[] news = wordsOf(now, before);
        int from = 0;
        int oldEnd = olds.length;
        int newEnd = news.length;
        while (from < oldEnd && from < newEnd && before.get(olds[from]).equals(now.get(news[from]))) {
            match(olds[from], news[from]);
            from++;
        }
        while (oldEnd > from && newEnd > from && before.get(olds[oldEnd - 1]).equals(now.get(news[newEnd - 1]))) {
            match(olds[--oldEnd], news[--newEnd]);
        }
        path(Arrays.copyOfRange(olds, from, oldEnd), Arrays.copyOfRange(news, from, newEnd), (i, j) -> {
            var one = before.get(i);
            var other = now.get(j);
            return one.same(other) ? EXACT + (one.place().equals(other.place()) ? 1 : 0) : 0;
        });
    }

    /** The places of those lines whose words the other text has too. */
    private static int[] wordsOf(List<Line> some, List<Line> others) {
        var words = others.stream().map(Line::words).collect(Collectors.toSet());
        return IntStream.range(0, some.size())
                .filter(i -> words.contains(some.get(i).words()))
                .toArray();
    }

    private void sameElsewhere() {
        Map<List<Object>, Deque<Integer>> left = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                var line = before.get(i);
                left.computeIfAbsent(List.of(line.sort(), line.words()), w -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int j = 0; j < now.size(); j++) {
            var line = now.get(j);
            var at = found[j] < 0 ? left.get(List.of(line.sort(), line.words())) : null;
            if (at != null && !at.isEmpty()) {
                match(at.remove(), j);
            }
        }
    }

    private void likeInOrder() {
        int oldFrom = 0;
        int newFrom = 0;
        for (int j : posts()) {
            likeBetween(oldFrom, found[j], newFrom, j);
            oldFrom = found[j] + 1;
            newFrom = j + 1;
        }
        likeBetween(oldFrom, before.size(), newFrom, now.size());
    }

    private void likeBetween(int oldFrom, int oldEnd, int newFrom, int newEnd) {
        if (oldFrom >= oldEnd || newFrom >= newEnd) {
            return;
        }
        int[] olds = IntStream.range(oldFrom, oldEnd).toArray();
        int[] news = IntStream.range(newFrom, newEnd).toArray();
        path(olds, news, (i, j) -> {
            double like = taken[i] || found[j] >= 0 ? 0 : likeness(i, j, ALIKE);
            return like < ALIKE ? 0 : like * like + (samePlace(i, j) ? NEAR : 0);
        });
    }

    /** The found sentences that hold the order, as many as can: a longest increasing subsequence. The rest was moved. */
    private List<Integer> posts() {
        var ends = new ArrayList<Integer>();
        var previous = new int[now.size()];
        for (int j = 0; j < now.size(); j++) {
            if (found[j] >= 0) {
                int low = 0;
                for (int high = ends.size(); low < high; ) {
                    int middle = (low + high) / 2;
                    if (found[ends.get(middle)] < found[j]) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                previous[j] = low == 0 ? -1 : ends.get(low - 1);
                if (low == ends.size()) {
                    ends.add(j);
                } else {
                    ends.set(low, j);
                }
            }
        }
        var posts = new ArrayList<Integer>();
        for (int j = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); j >= 0; j = previous[j]) {
            posts.add(0, j);
        }
        return posts;
    }

    private void likeElsewhere() {
        var olds = open(taken);
        var news = new ArrayList<Integer>();
        for (int j = 0; j < now.size(); j++) {
            if (found[j] < 0) {
                news.add(j);
            }
        }
        if ((long) olds.size() * news.size() > CELLS) {
            return; // nothing is left of such a text that place would not have told
        }
        var pairs = new ArrayList<Pair>();
        for (int i : olds) {
            for (int j : news) {
                double like = likeness(i, j, ALIKE_ELSEWHERE);
                if (like >= ALIKE_ELSEWHERE) {
                    pairs.add(new Pair(i, j, like));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::like).reversed());
        for (Pair pair : pairs) {
            if (!taken[pair.i] && found[pair.j] < 0) {
                match(pair.i, pair.j);
            }
        }
    }

    private record Pair(int i, int j, double like) {}

    private interface Worth {
        /** What it is worth that the two are the same; 0 for nothing. */
        double of(int i, int j);
    }

    /** Matches along the best path through a part of the table, or through the band along its diagonal. */
    private void path(int[] olds, int[] news, Worth worth) {
        int rows = olds.length;
        int columns = news.length;
        if (rows == 0 || columns == 0) {
            return;
        }
        int half = (long) rows * columns <= CELLS ? columns : Math.max(8, CELLS / rows / 2);
        int width = 2 * half + 1;
        var best = new double[rows + 1][];
        var start = new int[rows + 1];
        for (int r = rows; r >= 0; r--) {
            start[r] = Math.max(0, (int) ((long) r * columns / rows) - half);
            int end = Math.min(columns, start[r] + width);
            best[r] = new double[end - start[r] + 1];
            for (int c = end; c >= start[r]; c--) {
                double value = c < end ? best[r][c + 1 - start[r]] : 0;
                if (r < rows) {
                    value = Math.max(value, at(best, start, r + 1, c));
                    double own = c < columns ? worth.of(olds[r], news[c]) : 0;
                    if (own > 0) {
                        value = Math.max(value, own + at(best, start, r + 1, c + 1));
                    }
                }
                best[r][c - start[r]] = value;
            }
        }
        for (int r = 0, c = 0; r < rows && c < columns; ) {
            double own = worth.of(olds[r], news[c]);
            if (own > 0 && at(best, start, r, c) == own + at(best, start, r + 1, c + 1)) {
                match(olds[r++], news[c++]);
            } else if (at(best, start, r + 1, c) >= at(best, start, r, c + 1)) {
                r++;
            } else {
                c++;
            }
        }
    }

    private static double at(double[][] best, int[] start, int row, int column) {
        int c = column - start[row];
        return c < 0 ? best[row][0] : c < best[row].length ? best[row][c] : 0;
    }

    private void match(int i, int j) {
        found[j] = i;
        taken[i] = true;
    }

    private boolean samePlace(int i, int j) {
        return before.get(i).place().equals(now.get(j).place());
    }

    private double likeness(int i, int j, double least) {
        if (!before.get(i).sort().equals(now.get(j).sort())) {
            return 0;
        }
        return old.computeIfAbsent(i, k -> new Likeness(before.get(k).words()))
                .to(current.computeIfAbsent(j, k -> new Likeness(now.get(k).words())), least);
    }

    private static List<Integer> open(boolean[] taken) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                open.add(i);
            }
        }
        return open;
    }
}

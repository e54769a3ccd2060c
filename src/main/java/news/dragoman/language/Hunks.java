package news.dragoman.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two strands, as an editor would have marked it and not as the shortest way has it.
 *
 * <ul>
 *   <li>What was put in or taken out can often be marked at more than one place: before "and again, and again" or after its
 *       comma. It is marked where a sentence or a clause begins, with the comma behind its words.
 *   <li>Little that stayed between two rewritten stretches is rewritten with them: "the big house" that became "a small
 *       flat" is one change, whatever stood in between. How much is little is measured by what was rewritten on either
 *       side; a stretch that only came or only went swallows nothing.
 * </ul>
 */
final class Hunks {

    /** Of the smaller neighbour's words so many may be repeated; found on the pairs in its test. */
    private static final double SHARE = 0.75;

    /** And never more than this: whoever reads wants to see that a phrase stayed. */
    private static final double MOST = 2.5;

    private final Strand before;
    private final Strand after;
    private List<Hunk> hunks = new ArrayList<>();

    /** Pieces of the text before that became pieces of the text after; either may be none. */
    record Hunk(int from, int to, int start, int end) {
        boolean rewrites() {
            return from < to && start < end;
        }
    }

    private Hunks(Strand before, Strand after) {
        this.before = before;
        this.after = after;
    }

    static List<Hunk> of(Strand before, Strand after) {
        var hunks = new Hunks(before, after);
        hunks.collect(Matching.of(before.words(), after.words()));
        hunks.slide();
        hunks.join();
        return hunks.hunks;
    }

    private void collect(int[] found) {
        int from = 0;
        int start = 0;
        for (int i = 0; i <= found.length; i++) {
            int j = i == found.length ? after.size() : found[i];
            if (j < 0) {
                continue;
            }
            if (from < i || start < j) {
                hunks.add(new Hunk(from, i, start, j));
            }
            from = i + 1;
            start = j + 1;
        }
    }

    private void slide() {
        var slid = new ArrayList<Hunk>();
        for (int h = 0; h < hunks.size(); h++) {
            var hunk = hunks.get(h);
            int room = slid.isEmpty()
                    ? hunk.start()
                    : hunk.start() - slid.get(slid.size() - 1).end();
            int ahead = (h + 1 < hunks.size() ? hunks.get(h + 1).start() : after.size()) - hunk.end();
            var best = hunk.rewrites() ? hunk : best(hunk, room, ahead);
            var last = slid.isEmpty() ? null : slid.get(slid.size() - 1);
            if (last != null && last.end() == best.start() && last.to() == best.from()) {
                slid.set(slid.size() - 1, new Hunk(last.from(), best.to(), last.start(), best.end()));
            } else {
                slid.add(best);
            }
        }
        hunks = slid;
    }

    private Hunk best(Hunk hunk, int room, int ahead) {
        boolean in = hunk.start() < hunk.end();
        Strand side = in ? after : before;
        int[] words = side.words();
        int first = in ? hunk.start() : hunk.from();
        int end = in ? hunk.end() : hunk.to();
        int back = 0;
        while (back < room - 1 && words[first - back - 1] == words[end - back - 1]) {
            back++;
        }
        int on = 0;
        while (on < ahead && words[first + on] == words[end + on]) {
            on++;
        }
        int best = 0;
        int value = Integer.MIN_VALUE;
        for (int by = -back; by <= on; by++) {
            int here = fitness(side, first + by) + fitness(side, end + by);
            if (here >= value) {
                value = here;
                best = by;
            }
        }
        return new Hunk(hunk.from() + best, hunk.to() + best, hunk.start() + best, hunk.end() + best);
    }

    /** How well a change may begin or end before a piece. */
    private static int fitness(Strand side, int piece) {
        if (piece >= side.size()) {
            return 3;
        }
        if (side.closes(piece)) {
            return -2;
        }
        int last = piece - 1;
        if (last <= 0 || side.endsLine(last)) {
            return 4;
        }
        return side.endsSentence(last) ? 3 : side.endsClause(last) ? 2 : 1;
    }

    private void join() {
        var joined = new ArrayList<Hunk>();
        for (Hunk hunk : hunks) {
            var next = hunk;
            while (!joined.isEmpty() && swallows(joined.get(joined.size() - 1), next)) {
                var last = joined.remove(joined.size() - 1);
                next = new Hunk(last.from(), next.to(), last.start(), next.end());
            }
            joined.add(next);
        }
        hunks = joined;
    }

    private boolean swallows(Hunk one, Hunk other) {
        double between = 0;
        for (int i = one.to(); i < other.from(); i++) {
            between += weight(i);
            if (between > MOST) {
                return false;
            }
        }
        return between <= SHARE * Math.min(rewritten(one), rewritten(other));
    }

    private double weight(int piece) {
        if (before.endsSentence(piece)) {
            return 1;
        }
        if (!before.isWord(piece)) {
            return 0.25;
        }
        return before.isShort(piece) ? 0.5 : 1;
    }

    /** How many words were rewritten: what only came or went counts nothing. */
    private int rewritten(Hunk hunk) {
        return Math.min(words(before, hunk.from(), hunk.to()), words(after, hunk.start(), hunk.end()));
    }

    private static int words(Strand side, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += side.isWord(i) ? 1 : 0;
        }
        return words;
    }
}

package news.dragoman.review;

import java.util.List;
import java.util.Optional;

/**
 * Follows a stretch of a text through its changes. What stayed of it carries it along, with what was written between; words
 * at its edge that were written over go with it where they are still much the same, as a figure that was put right is.
 */
final class Following {

    /** A stretch of the new text. */
    record Range(int from, int to) {}

    private final int from;
    private final int to;
    private int start = -1;
    private int end = -1;
    private boolean stayed;

    Following(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Where it is after these changes; nothing where no word of it is left. */
    Optional<Range> through(List<Redline.Run> runs, String now) {
        int before = 0;
        int after = 0;
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            int length = run.text().length();
            switch (run.change()) {
                case SAME -> {
                    stays(run.text(), before, after);
                    before += length;
                    after += length;
                }
                case OUT -> {
                    if (i + 1 < runs.size() && runs.get(i + 1).change() == Redline.Change.IN) {
                        replaced(run.text(), runs.get(i + 1).text(), before, after);
                    }
                    before += length;
                }
                case IN -> after += length;
            }
        }
        return stayed ? Optional.of(trimmed(now)) : Optional.empty();
    }

    private void stays(String text, int before, int after) {
        int first = Math.max(from, before);
        int last = Math.min(to, before + text.length());
        if (first >= last) {
            return;
        }
        cover(after + first - before, after + last - before);
        stayed |= wordy(text.substring(first - before, last - before));
    }

    private void replaced(String old, String fresh, int before, int after) {
        int overlap = Math.min(to, before + old.length()) - Math.max(from, before);
        if (overlap <= 0) {
            return;
        }
        if (overlap * 2 >= old.length()) { // most of what went was of it, so what came is too
            cover(after, after + fresh.length());
            stayed |= alike(old, fresh);
        }
    }

    private void cover(int first, int last) {
        start = start < 0 ? first : Math.min(start, first);
        end = Math.max(end, last);
    }

    private Range trimmed(String now) {
        int first = start;
        int last = end;
        while (first < last - 1 && Character.isWhitespace(now.charAt(first))) {
            first++;
        }
        while (last > first + 1 && Character.isWhitespace(now.charAt(last - 1))) {
            last--;
        }
        return new Range(first, last);
    }

    private static boolean wordy(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether the one was put right in the other: at least half of the longer one's characters stayed, in their order. */
    private static boolean alike(String old, String fresh) {
        int[] row = new int[fresh.length() + 1];
        for (int i = 0; i < old.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < fresh.length(); j++) {
                int up = row[j + 1];
                row[j + 1] = old.charAt(i) == fresh.charAt(j) ? diagonal + 1 : Math.max(up, row[j]);
                diagonal = up;
            }
        }
        return wordy(fresh) && row[fresh.length()] * 2 >= Math.max(old.length(), fresh.length());
    }
}

package news.dragoman.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What changed between two texts, word by word, as it is shown to people: no whole sentence where a word was changed, in
 * Chinese neither, and no confetti of words that happened to stay. {@link Hunks} says what is marked together.
 *
 * <p>The same two texts always give the same. Nothing is lost: every edit taken in the text before gives the text after,
 * and taken back, the text before.
 */
public final class Differences {

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private Differences() {}

    /**
     * A stretch of the text before, and what stands for it in the text after, both in UTF-16 units. One of them may be
     * empty.
     *
     * @param from where it begins in the text before
     * @param to where it ends there
     * @param start where it begins in the text after
     * @param end where it ends there
     */
    public record Edit(int from, int to, int start, int end) {
        /** The words that went. */
        public String out(String before) {
            return before.substring(from, to);
        }

        /** The words that came. */
        public String in(String after) {
            return after.substring(start, end);
        }
    }

    /** The edits from one text to another, in order, none touching the next. */
    public static List<Edit> between(String before, String after, Language language) {
        return before.equals(after)
                ? List.of()
                : between(Words.tokens(before, language), Words.tokens(after, language));
    }

    /** The same for texts that are cut already, each into tokens with nothing between them. */
    public static List<Edit> between(List<String> before, List<String> after) {
        var sides = Strand.both(before, after);
        return new Marking(sides[0], sides[1]).edits();
    }

    /** Goes along both texts and marks what differs, the space between words too. */
    private static final class Marking {
        private final Strand before;
        private final Strand after;
        private final List<Edit> marked = new ArrayList<>();

        Marking(Strand before, Strand after) {
            this.before = before;
            this.after = after;
        }

        List<Edit> edits() {
            int i = 0;
            int j = 0;
            for (Hunks.Hunk hunk : Hunks.of(before, after)) {
                spaces(i, j, hunk.from());
                add(
                        before.start(hunk.from()),
                        before.start(hunk.to()),
                        after.start(hunk.start()),
                        after.start(hunk.end()));
                i = hunk.to();
                j = hunk.end();
            }
            spaces(i, j, before.size());
            return marked.stream()
                    .map(this::trimmed)
                    .filter(e -> e.from() < e.to() || e.start() < e.end())
                    .toList();
        }

        /** Behind words that are the same there may be other space. */
        private void spaces(int piece, int other, int to) {
            for (int i = piece, j = other; i < to; i++, j++) {
                int length = before.start(i + 1) - before.end(i);
                if (length != after.start(j + 1) - after.end(j)
                        || !before.text().regionMatches(before.end(i), after.text(), after.end(j), length)) {
                    add(before.end(i), before.start(i + 1), after.end(j), after.start(j + 1));
                }
            }
        }

        private void add(int from, int to, int start, int end) {
            var last = marked.isEmpty() ? null : marked.get(marked.size() - 1);
            if (last != null && last.to() == from && last.end() == start) {
                marked.set(marked.size() - 1, new Edit(last.from(), to, last.start(), end));
            } else {
                marked.add(new Edit(from, to, start, end));
            }
        }

        /**
         * Without what is the same at its ends: the space, and the characters of a script without spaces that the
         * dictionary has put into other words here than there. It is cut where one of the texts has a word end.
         */
        private Edit trimmed(Edit edit) {
            int from = edit.from();
            int to = edit.to();
            int start = edit.start();
            int end = edit.end();
            int most = Math.min(to - from, end - start);
            int head = 0;
            for (int same = 1; same <= most && charBefore(from + same - 1) == charAfter(start + same - 1); same++) {
                if (isEnd(from + same, start + same, charBefore(from + same - 1))) {
                    head = same;
                }
            }
            from += head;
            start += head;
            most -= head;
            int tail = 0;
            for (int same = 1; same <= most && charBefore(to - same) == charAfter(end - same); same++) {
                if (isEnd(to - same, end - same, charBefore(to - same))) {
                    tail = same;
                }
            }
            return new Edit(from, to - tail, start, end - tail);
        }

        /** Whether both texts may be cut here: at a word end, or where one has it and words run into each other. */
        private boolean isEnd(int offset, int other, char inside) {
            boolean one = before.cutAt(offset);
            boolean two = after.cutAt(other);
            return one && two
                    || (one || two)
                            && UNSPACED.contains(Character.UnicodeScript.of(inside))
                            && !joined(before.text(), offset)
                            && !joined(after.text(), other);
        }

        /** Whether a character with its marks would be torn: never between two words of one text, maybe of the other. */
        private static boolean joined(String text, int offset) {
            return offset > 0
                    && offset < text.length()
                    && (Character.getType(text.charAt(offset)) == Character.NON_SPACING_MARK
                            || Character.getType(text.charAt(offset)) == Character.COMBINING_SPACING_MARK
                            || Character.isLowSurrogate(text.charAt(offset))
                            || text.charAt(offset) == '\u200D'
                            || text.charAt(offset - 1) == '\u200D');
        }

        private char charBefore(int offset) {
            return before.text().charAt(offset);
        }

        private char charAfter(int offset) {
            return after.text().charAt(offset);
        }
    }
}

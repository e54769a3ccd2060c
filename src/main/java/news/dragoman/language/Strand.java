package news.dragoman.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as it is compared: its words and marks, each with the space behind it. Space does not take part in finding what
 * is the same: who puts a word in puts its space in too. The tsheg, which parts Tibetan syllables, and the space without
 * width, which parts Thai and Khmer words, count as space here.
 *
 * <p>The first piece is always empty and holds the space that the text begins with.
 */
final class Strand {

    private static final String ENDS = ".!?…。！？｡؟۔།༎။។";
    private static final String CLAUSES = ",;:，、；：؛،၊—–";
    private static final String CLOSERS = "”’\"」』»›)）]］】》〉〕}";

    private final int[] start;
    private final int[] end;
    private final int[] word;
    private final String[] core;
    private final String text;

    private Strand(String text, List<int[]> pieces, Map<String, Integer> known) {
        int count = pieces.size();
        this.text = text;
        start = new int[count + 1];
        end = new int[count];
        word = new int[count];
        core = new String[count];
        for (int i = 0; i < count; i++) {
            start[i] = pieces.get(i)[0];
            end[i] = pieces.get(i)[1];
            core[i] = text.substring(start[i], end[i]);
            word[i] = known.computeIfAbsent(core[i], w -> known.size());
        }
        start[count] = text.length();
    }

    /**
     * Two texts whose same words have the same number.
     *
     * @param before the tokens of a text, nothing between them
     */
    static Strand[] both(List<String> before, List<String> after) {
        Map<String, Integer> known = new HashMap<>();
        return new Strand[] {of(before, known), of(after, known)};
    }

    private static Strand of(List<String> tokens, Map<String, Integer> known) {
        var pieces = new ArrayList<int[]>(tokens.size() + 1);
        pieces.add(new int[] {0, 0});
        int at = 0;
        for (String token : tokens) {
            if (!isSpace(token)) {
                pieces.add(new int[] {at, at + token.length()});
            }
            at += token.length();
        }
        return new Strand(String.join("", tokens), pieces, known);
    }

    private static boolean isSpace(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (!isSpace(token.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u0F0B' || c == '\u0F0C';
    }

    int size() {
        return word.length;
    }

    String text() {
        return text;
    }

    int[] words() {
        return word;
    }

    /** Where a piece begins; for the number of pieces, where the text ends. */
    int start(int piece) {
        return start[piece];
    }

    /** Where a piece ends and its space begins. */
    int end(int piece) {
        return end[piece];
    }

    /** Whether a piece or its space begins here, or the text ends. */
    boolean cutAt(int offset) {
        int low = 0;
        int high = start.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (start[middle] == offset || middle < end.length && end[middle] == offset) {
                return true;
            }
            if (start[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && high < end.length && end[high] == offset;
    }

    boolean isWord(int piece) {
        return core[piece].codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a word says little by itself: a short one, as in most languages those are that hold sentences together. */
    boolean isShort(int piece) {
        String words = core[piece];
        if (words.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        int first = words.codePointAt(0);
        return words.codePointCount(0, words.length()) <= (Character.isIdeographic(first) ? 1 : 3);
    }

    boolean endsSentence(int piece) {
        return isOneOf(piece, ENDS)
                || piece > 1 && end[piece - 1] == start[piece] && isOneOf(piece, CLOSERS) && isOneOf(piece - 1, ENDS);
    }

    boolean endsClause(int piece) {
        return isOneOf(piece, CLAUSES);
    }

    /** Whether it belongs to the word before it. */
    boolean closes(int piece) {
        return piece > 0
                && piece < size()
                && end[piece - 1] == start[piece]
                && (isOneOf(piece, ENDS) || isOneOf(piece, CLAUSES) || isOneOf(piece, CLOSERS));
    }

    boolean endsLine(int piece) {
        return text.substring(end[piece], start[piece + 1]).indexOf('\n') >= 0;
    }

    private boolean isOneOf(int piece, String marks) {
        return !core[piece].isEmpty() && marks.indexOf(core[piece].charAt(0)) >= 0;
    }
}

package news.dragoman.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * A paragraph with its quotation marks and brackets paired, so that a rule can ask what a place stands inside of.
 *
 * <p>Pairing is lenient, as news copy is: a closing mark pairs with the nearest open one of its kind, an apostrophe with
 * nothing, straight double quotes open and close by turns. A line end leaves nothing open.
 */
final class Passage {

    private static final String OPENERS = "“‘「『«‹(（[［【《〈〔{";
    private static final String CLOSERS = "”’」』»›)）]］】》〉〕}";
    /** Quotation marks, as against brackets; both sides and the straight one. */
    private static final String QUOTES = "“”‘’「」『』«»‹›\"";

    private static final int NONE = -1;
    /** No honest text nests deeper; a bound keeps a hostile paste from costing the square of its length. */
    private static final int DEEPEST = 32;

    private final String text;
    private final int[] partner;

    Passage(String text) {
        this.text = text;
        this.partner = new int[text.length()];
        Arrays.fill(partner, NONE);
        pair();
    }

    private void pair() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open.clear();
            } else if (c == '"') {
                if (!close(open, '"', i)) {
                    open(open, i);
                }
            } else if (OPENERS.indexOf(c) >= 0) {
                open(open, i);
            } else if (CLOSERS.indexOf(c) >= 0 && !isApostrophe(i)) {
                close(open, OPENERS.charAt(CLOSERS.indexOf(c)), i);
            }
        }
    }

    private static void open(Deque<Integer> open, int at) {
        open.push(at);
        if (open.size() > DEEPEST) {
            open.removeLast();
        }
    }

    private boolean isApostrophe(int i) {
        return text.charAt(i) == '’' && i + 1 < text.length() && isCased(text.charAt(i + 1));
    }

    private static boolean isCased(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    private boolean close(Deque<Integer> open, char opener, int at) {
        for (Iterator<Integer> it = open.iterator(); it.hasNext(); ) {
            int candidate = it.next();
            if (text.charAt(candidate) == opener) {
                partner[candidate] = at;
                partner[at] = candidate;
                while (open.pop() != candidate) {}
                return true;
            }
        }
        return false;
    }

    String text() {
        return text;
    }

    boolean isCloser(int i) {
        char c = text.charAt(i);
        return partner[i] != NONE && partner[i] < i || CLOSERS.indexOf(c) >= 0;
    }

    boolean isOpener(int i) {
        return OPENERS.indexOf(text.charAt(i)) >= 0 || partner[i] > i;
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** Where the pair of the mark at this place stands; -1 if it has none. */
    int partner(int i) {
        return partner[i];
    }

    /** The opening mark of the innermost pair around this place that opened at {@code from} or later, or -1. */
    int openerAround(int at, int from) {
        for (int i = at - 1; i >= from; i--) {
            if (partner[i] >= at) {
                return i;
            }
        }
        return NONE;
    }
}

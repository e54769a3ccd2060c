package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text as words are compared in it, which still knows where each letter stood: compatibility forms, case, accents and
 * punctuation do not count. Much as the database folds what it looks in.
 */
final class FoldedText {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private final StringBuilder folded = new StringBuilder(" ");
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean unspaced;

    private FoldedText() {}

    static FoldedText of(String text) {
        var it = new FoldedText();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            it.add(c, at, next);
            at = next;
        }
        it.put(' ', text.length(), text.length());
        return it;
    }

    /** The folded words alone, for looking for them elsewhere. */
    String words() {
        return folded.toString().strip();
    }

    /** The first place where the words stand, at or after one of the folded text, in front of a word; -1 for none. */
    int find(String words, int from) {
        int first = words.codePointAt(0);
        String sought = unspaced(first) ? words : " " + words;
        int at = folded.indexOf(sought, from);
        return at < 0 || unspaced(first) ? at : at + 1;
    }

    /** Where in the text what stands at that place of the folded text begins. */
    int start(int place) {
        return starts[place];
    }

    /** Where in the text what stands before that place of the folded text ends. */
    int end(int place) {
        return ends[place - 1];
    }

    private void add(int c, int start, int end) {
        if (!UCharacter.isLetterOrDigit(c) && !mark(c)) {
            put(' ', start, end);
            return;
        }
        // A run of a script without spaces stands as a word of its own; what hangs on a letter belongs to it.
        if (UScript.getScript(c) != UScript.INHERITED) {
            if (unspaced != unspaced(c)) {
                put(' ', start, start);
            }
            unspaced = unspaced(c);
        }
        String letters = FOLD.normalize(Character.toString(c));
        if (UScript.getScript(c) != UScript.HANGUL) {
            letters = APART.normalize(letters);
        }
        letters.codePoints().filter(letter -> letter < 0x300 || letter > 0x36f).forEach(letter -> {
            for (char unit : Character.toChars(letter)) {
                put(unit, start, end);
            }
        });
    }

    private void put(char unit, int start, int end) {
        int last = folded.length() - 1;
        if (unit == ' ' && folded.charAt(last) == ' ') {
            return;
        }
        if (starts.length < last + 2) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        folded.append(unit);
        starts[last + 1] = start;
        ends[last + 1] = end;
    }

    private static boolean mark(int c) {
        return switch (UCharacter.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Scripts that write no spaces between words, as the database has them. */
    static boolean unspaced(int c) {
        return switch (UScript.getScript(c)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.HANGUL,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> true;
            default -> false;
        };
    }
}

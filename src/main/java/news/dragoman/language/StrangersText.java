package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Optional;

/**
 * What may stand in a text that a stranger sends and others are shown. Beyond what {@link PlainText} refuses, what makes
 * the text around it unreadable, or hides something in it, is refused and named; nothing is mended in silence.
 */
public final class StrangersText {

    /** Why a text is refused. */
    public enum Fault {
        /** A character that no text holds: NUL, half a character, a control character. */
        CONTROL,
        /** An override or embedding, or an isolate that is not closed on its line or closes nothing (UAX #9, 2.5, BD9). */
        DIRECTION,
        /** Marks heaped on a letter until they cover the lines around it. */
        MARKS,
        /** Characters that nobody sees, more than any language needs. */
        INVISIBLE
    }

    /** UTS #39, 5.4 forbids more than four nonspacing marks in a row; so many are enough where they belong to no script. */
    private static final int MOST_COMMON_MARKS = 4;

    /**
     * Signs of Tibetan, Burmese and Khmer are marks by Unicode's categories, and a stack with its vowels may be longer than
     * UTS #39 has in mind for identifiers. Twice and a half as many is still less than a line high.
     */
    private static final int MOST_MARKS = 10;

    /** A joined emoji has two in a row, a selector and a joiner. */
    private static final int MOST_UNSEEN_IN_A_ROW = 4;

    /** Khmer and Burmese put one between words; nobody needs one for every letter. */
    private static final int LETTERS_TO_ONE_UNSEEN = 2;

    /** So few do no harm in a text of any length. */
    private static final int UNSEEN_ALLOWED = 8;

    private static final int BLACK_FLAG = 0x1F3F4;

    private StrangersText() {}

    /** What is wrong with a text, the gravest first. */
    public static Optional<Fault> fault(String text) {
        Optional<PlainText.Fault> plain = PlainText.fault(text);
        if (plain.isPresent()) {
            return Optional.of(plain.get().kind() == PlainText.Kind.BIDI_OVERRIDE ? Fault.DIRECTION : Fault.CONTROL);
        }
        if (text.lines().anyMatch(StrangersText::isolatesAreOpen)) {
            return Optional.of(Fault.DIRECTION);
        }
        if (heaped(text)) {
            return Optional.of(Fault.MARKS);
        }
        return hidden(text) ? Optional.of(Fault.INVISIBLE) : Optional.empty();
    }

    private static boolean isolatesAreOpen(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '\u2066' && c <= '\u2068') {
                open++;
            } else if (c == '\u2069' && --open < 0) {
                return true;
            }
        }
        return open != 0;
    }

    private static boolean heaped(String text) {
        int marks = 0;
        int common = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int type = UCharacter.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                marks++;
                common = UScript.getScript(c) == UScript.INHERITED && !ignorable(c) ? common + 1 : common;
                if (marks > MOST_MARKS || common > MOST_COMMON_MARKS) {
                    return true;
                }
            } else if (!ignorable(c)) {
                marks = 0;
                common = 0;
            }
        }
        return false;
    }

    private static boolean hidden(String text) {
        int unseen = 0;
        int seen = 0;
        int inARow = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isTag(c)) {
                // They spell the names of flags such as Scotland's, after a black flag; elsewhere they hide words.
                if (before != BLACK_FLAG) {
                    return true;
                }
            } else if (ignorable(c)) {
                unseen++;
                inARow++;
                if (inARow > MOST_UNSEEN_IN_A_ROW) {
                    return true;
                }
            } else {
                inARow = 0;
                seen += UCharacter.isUWhiteSpace(c) ? 0 : 1;
                before = c;
            }
        }
        return unseen > UNSEEN_ALLOWED && unseen * LETTERS_TO_ONE_UNSEEN > seen;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }

    private static boolean ignorable(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}

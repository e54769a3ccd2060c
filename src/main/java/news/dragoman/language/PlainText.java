package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What may stand in a story's text: text is stored as typed, and what cannot be stored or would deceive a reader is
 * refused, never mended in silence.
 */
public final class PlainText {

    /** Why a character is refused. */
    public enum Kind {
        /** U+0000, which PostgreSQL cannot hold. */
        NUL,
        /** Half of a surrogate pair: no character, and not to be written as UTF-8. */
        UNPAIRED_SURROGATE,
        /**
         * LRO and RLO, which show letters in another order than they are stored, and with them LRE, RLE and PDF: PDF is
         * what ends an override, an embedding left open turns the text after it, and the isolates, which are kept, do
         * the honest part of their work (Unicode UAX #9, 2.7 recommends isolates in their place). The marks ALM, LRM
         * and RLM, the isolates, ZWJ, ZWNJ and NBSP are never faults.
         */
        BIDI_OVERRIDE,
        /** Any other character that XML 1.0 excludes (C0 but tab, LF, CR; U+FFFE, U+FFFF): no feed could carry it. */
        CONTROL
    }

    /** A refused character and the UTF-16 index where it stands. */
    public record Fault(Kind kind, int index) {}

    private PlainText() {}

    /** CRLF and CR become LF, as a browser sends CRLF and a Mac of old CR; nothing else is altered. */
    public static String lineEnds(String s) {
        return s.indexOf('\r') < 0 ? s : s.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The first character of the text that is refused. */
    public static Optional<Fault> fault(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(new Fault(Kind.UNPAIRED_SURROGATE, i));
            } else if (c == 0) {
                return Optional.of(new Fault(Kind.NUL, i));
            } else if (c >= '\u202A' && c <= '\u202E') {
                return Optional.of(new Fault(Kind.BIDI_OVERRIDE, i));
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\uFFFE') {
                return Optional.of(new Fault(Kind.CONTROL, i));
            }
        }
        return Optional.empty();
    }

    /** What is looked for, without NUL and unpaired surrogates: no text holds them, and a database refuses them. */
    public static String sought(String s) {
        return s.replaceAll("[\\x00\\p{Cs}]", "");
    }

    /** Whether nothing of the text would be seen: empty, white space of any kind, NBSP, zero-width and bidi marks. */
    public static boolean isBlank(String s) {
        return s.codePoints().allMatch(INVISIBLE);
    }

    private static final IntPredicate INVISIBLE = c -> isSpace(c)
            || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
            || UCharacter.getType(c) == Character.FORMAT
            || UCharacter.getType(c) == Character.CONTROL;

    /** White space by Unicode's property, which includes NBSP and the ideographic space. */
    static boolean isSpace(int codePoint) {
        return UCharacter.isUWhiteSpace(codePoint);
    }
}

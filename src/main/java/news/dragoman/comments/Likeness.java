package news.dragoman.comments;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/** What is left of a text when capitals, widths, spaces and what nobody sees tell nothing apart. */
final class Likeness {

    private Likeness() {}

    /** Small letters (UAX #15, NFKC with case folded), one space between words. */
    static String plain(String text) {
        return Normalizer2.getNFKCCasefoldInstance()
                .normalize(text)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Letters and figures alone, for telling whether two texts say the same. */
    static String bare(String text) {
        return plain(text)
                .codePoints()
                .filter(c -> UCharacter.hasBinaryProperty(c, UProperty.ALPHABETIC) || UCharacter.isDigit(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

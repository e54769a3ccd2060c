package news.dragoman.language;

import com.ibm.icu.text.BreakIterator;

/** What a reader takes for one character, whatever it is stored as (UAX #29, extended grapheme clusters, by ICU). */
public final class Graphemes {

    private Graphemes() {}

    /**
     * Whether a text may be cut there: not inside a letter with its marks, a surrogate pair, an emoji sequence or a
     * syllable that is read as one.
     *
     * @param at UTF-16 index, as a browser gives the place of the caret
     */
    public static boolean mayCut(String text, int at, Language language) {
        if (at < 0 || at > text.length()) {
            return false;
        }
        BreakIterator characters = Boundaries.CHARACTER.over(text, language);
        return characters.isBoundary(at);
    }
}

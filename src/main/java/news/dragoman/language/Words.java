package news.dragoman.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text cut into words or characters, for showing what changed between two versions. */
public final class Words {

    /** Scripts whose words ICU finds in dictionaries. */
    private static final Set<String> BY_DICTIONARY =
            Set.of("Hans", "Hant", "Hani", "Jpan", "Thai", "Khmr", "Mymr", "Laoo");

    private Words() {}

    /**
     * The characters of a text as people count them, combining ones with what they combine with; but numbers and words in
     * an alphabet whole, as half a number is another number.
     */
    public static List<String> characters(String text, Language language) {
        List<String> characters = new ArrayList<>();
        for (String token : tokens(text, language)) {
            if (token.codePoints().allMatch(Words::spelled)) {
                characters.add(token);
            } else {
                characters.addAll(cut(token, Boundaries.CHARACTER.over(token, language)));
            }
        }
        return characters;
    }

    private static boolean spelled(int c) {
        int script = UScript.getScript(c);
        return script == UScript.LATIN || script == UScript.COMMON && !Character.isWhitespace(c);
    }

    /**
     * The words of a text, and between them its punctuation and runs of space, each character in exactly one token.
     *
     * <p>By Unicode's word boundaries (UAX #29), where numbers such as 3.2 and 32,000 stay whole; Chinese, Japanese,
     * Thai, Khmer, Burmese and Lao words are found with ICU's dictionaries, Tibetan is cut at the tsheg.
     */
    public static List<String> tokens(String text, Language language) {
        if (!BY_DICTIONARY.contains(language.script())) {
            return cut(text, Boundaries.WORD.over(text, language));
        }
        int[] ends = KnownCuts.of(text, language);
        List<String> tokens = new ArrayList<>(ends.length);
        int start = 0;
        for (int end : ends) {
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    private static List<String> cut(String text, BreakIterator at) {
        List<String> tokens = new ArrayList<>();
        int start = at.first();
        for (int end = at.next(); end != BreakIterator.DONE; start = end, end = at.next()) {
            tokens.add(text.substring(start, end));
        }
        return tokens;
    }
}

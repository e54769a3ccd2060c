package news.dragoman.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** A text cut into words, for showing what changed between two versions. */
public final class Words {

    private Words() {}

    /**
     * The words of a text, and between them its punctuation and runs of space, each character in exactly one token.
     *
     * <p>By Unicode's word boundaries (UAX #29), where numbers such as 3.2 and 32,000 stay whole; Chinese, Japanese,
     * Thai, Khmer, Burmese and Lao words are found with ICU's dictionaries, Tibetan is cut at the tsheg.
     */
    public static List<String> tokens(String text, Language language) {
        List<String> tokens = new ArrayList<>();
        BreakIterator words = Boundaries.WORD.over(text, language);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            tokens.add(text.substring(start, end));
        }
        return tokens;
    }
}

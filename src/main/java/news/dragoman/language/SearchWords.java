package news.dragoman.language;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader looks for: terms that must all be found. A term is a word, or several in quotation marks that must follow
 * each other, each in the forms that it may be written in: Chinese in simplified and in traditional characters.
 *
 * @param typed as it was typed, as far as it counts
 */
public record SearchWords(String typed, List<List<String>> terms) {

    /** The longest that is looked for, in code points: a headline. */
    private static final int LONGEST = 200;

    /** As many as anybody types; each costs a question to the index. */
    private static final int MOST_TERMS = 8;

    private static final String QUOTE = "[\"“”„«»「」『』]";

    private static final Pattern TERM =
            Pattern.compile(QUOTE + "(.+?)" + QUOTE + "|([^\\s\"“”„«»「」『』]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final Set<String> CHINESE = Set.of("Hans", "Hant");

    /** What somebody typed, read as terms; control characters and broken ones part words and are nothing else. */
    public static SearchWords of(String typed, Language language) {
        StringBuilder clean = new StringBuilder();
        typed.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(clean::appendCodePoint);
        List<List<String>> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(clean);
        while (matcher.find() && terms.size() < MOST_TERMS) {
            terms.add(forms(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), language));
        }
        return new SearchWords(clean.toString().strip(), List.copyOf(terms));
    }

    private static List<String> forms(String term, Language language) {
        Set<String> forms = new LinkedHashSet<>(List.of(term));
        if (CHINESE.contains(language.script())) {
            forms.add(TO_SIMPLIFIED.transliterate(term));
            forms.add(TO_TRADITIONAL.transliterate(term));
        }
        return List.copyOf(forms);
    }
}

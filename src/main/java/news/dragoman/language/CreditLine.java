package news.dragoman.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The lines that name people on an article: who translated and edited it, and who wrote it.
 *
 * <p>Patterns are whole sentences in {@code CreditLine*.properties}, one file a language; a language without a file
 * gets English, names and all.
 */
public final class CreditLine {

    private static final Language ENGLISH = Language.of("en");

    private CreditLine() {}

    /** "Translated by A. Edited by B.", "Translated and edited by A." when both are the same people; empty for nobody. */
    public static String of(Language language, List<String> translators, List<String> editors) {
        if (translators.isEmpty() && editors.isEmpty()) {
            return "";
        }
        if (editors.isEmpty()) {
            return line(language, "translated", translators);
        }
        if (translators.isEmpty()) {
            return line(language, "edited", editors);
        }
        return new HashSet<>(translators).equals(new HashSet<>(editors))
                ? line(language, "translated-and-edited-by-the-same", translators)
                : line(language, "translated-and-edited", translators, editors);
    }

    /** "By A and B", 记者：甲、乙; empty for nobody. */
    public static String byline(Language language, List<String> names) {
        return names.isEmpty() ? "" : line(language, "byline", names);
    }

    /** The language that the lines for a language are in: itself, or English where it has no file. */
    public static Language spokenFor(Language language) {
        return patterns(language).getLocale().getLanguage().isEmpty() ? ENGLISH : language;
    }

    @SafeVarargs
    private static String line(Language language, String key, List<String>... people) {
        ResourceBundle patterns = patterns(language);
        Language spoken = spokenFor(language);
        Object[] names = new Object[people.length];
        for (int i = 0; i < people.length; i++) {
            names[i] = NameList.join(people[i], spoken);
        }
        return new MessageFormat(patterns.getString(key), spoken.ulocale()).format(names);
    }

    private static ResourceBundle patterns(Language language) {
        return ResourceBundle.getBundle(
                CreditLine.class.getName(),
                ULocale.addLikelySubtags(language.ulocale()).toLocale(),
                CreditLine.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

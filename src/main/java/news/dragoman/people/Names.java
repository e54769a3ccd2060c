package news.dragoman.people;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names that one person, pen name or desk goes by, each for a language.
 *
 * <p>A name for a language serves every language of its script: one Latin name does for English, Spanish and French.
 * Where there is none for the script either, something is still shown, so that nobody is nameless on a page.
 */
record Names(Map<String, String> byTag) {

    Optional<String> suitable(String tag) {
        String exact = byTag.get(tag);
        if (exact != null) {
            return Optional.of(exact);
        }
        ULocale wanted = likely(tag);
        return named(other -> other.getLanguage().equals(wanted.getLanguage())
                        && other.getScript().equals(wanted.getScript()))
                .or(() -> named(other -> other.getScript().equals(wanted.getScript())));
    }

    String best(String tag) {
        String language = likely(tag).getLanguage();
        return suitable(tag)
                .or(() -> named(other -> other.getLanguage().equals(language)))
                .or(() -> named(other -> other.getScript().equals("Latn")))
                .or(() -> named(other -> true))
                .orElse("");
    }

    private Optional<String> named(java.util.function.Predicate<ULocale> fits) {
        return new TreeMap<>(byTag)
                .entrySet().stream()
                        .sorted(Comparator.comparing(entry -> entry.getKey().length()))
                        .filter(entry -> fits.test(likely(entry.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static ULocale likely(String tag) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    }
}

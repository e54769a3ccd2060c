package news.dragoman.pages.admin;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.people.LanguagePair;

/** Languages and pairs in the words of the interface. */
final class Tongues {
    private Tongues() {}

    static String language(String tag, Locale locale) {
        return Language.parse(tag).map(language -> language.nameIn(locale)).orElse(tag);
    }

    static String languages(Collection<String> tags, Locale locale) {
        return tags.stream().map(tag -> language(tag, locale)).sorted().collect(Collectors.joining(" · "));
    }

    static String pairs(Collection<LanguagePair> pairs, Locale locale) {
        return pairs.stream()
                .map(pair -> language(pair.from(), locale) + " → " + language(pair.to(), locale))
                .sorted()
                .collect(Collectors.joining(" · "));
    }
}

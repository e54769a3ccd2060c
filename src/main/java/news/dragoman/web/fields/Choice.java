package news.dragoman.web.fields;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;

/** One of those that can be chosen, with its name in the interface's language. */
public record Choice(String value, String name, boolean chosen) {

    /** The languages on offer, and those that somebody has beside them. */
    public static List<Choice> languages(Collection<String> chosen, Locale locale) {
        return Stream.concat(Languages.KNOWN.stream().map(Language::tag), chosen.stream())
                .filter(tag -> !tag.isBlank())
                .distinct()
                .map(tag -> new Choice(tag, nameOf(tag, locale), chosen.contains(tag)))
                .toList();
    }

    /** The name of a language; of what is none, what was typed. */
    static String nameOf(String tag, Locale locale) {
        return Language.parse(tag).map(language -> language.nameIn(locale)).orElse(tag);
    }
}

package news.dragoman.web.fields;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.dragoman.language.Language;

/** Languages to tick. */
public record LanguagePicks(String field, List<Choice> choices) {

    /** @param field the name of the boxes */
    public static LanguagePicks of(String field, Collection<String> chosen, Locale locale) {
        return new LanguagePicks(field, Choice.languages(chosen, locale));
    }

    /** Those ticked, with what is none noted. */
    public Set<String> check(Checking checking) {
        var tags = new TreeSet<String>();
        for (Choice choice : choices) {
            if (choice.chosen()) {
                Language.parse(choice.value())
                        .ifPresentOrElse(
                                language -> tags.add(language.tag()),
                                () -> checking.wrong(field, checking.say().languageUnknown(choice.value())));
            }
        }
        return tags;
    }
}

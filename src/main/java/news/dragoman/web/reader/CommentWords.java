package news.dragoman.web.reader;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;

/**
 * The words around comments, which are many and stand on no other page; in the language of the article, as
 * {@link ReaderWords} are. Files are {@code CommentWords*.properties}.
 *
 * @param spoken the language that the words are in
 */
public record CommentWords(Language spoken, ResourceBundle bundle) {

    private static final String FILES = CommentWords.class.getName();
    private static final Language ENGLISH = Language.of("en");

    /** Those with a file besides English. */
    static final List<Language> TRANSLATED = Stream.of("zh-Hans", "zh-Hant", "ko", "ug", "bo", "my", "km")
            .map(Language::of)
            .toList();

    /** The words for a page in that language. */
    public static CommentWords of(Language page) {
        Language spoken = Languages.serving(List.of(page.locale()), TRANSLATED)
                .filter(found -> found.script().equals(page.script()))
                .orElse(ENGLISH);
        return new CommentWords(
                spoken,
                ResourceBundle.getBundle(
                        FILES,
                        spoken.equals(ENGLISH) ? Locale.ROOT : spoken.locale(),
                        CommentWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String lang() {
        return spoken.tag();
    }

    public String dir() {
        return spoken.direction().attribute();
    }

    /** The words for a key of the file. */
    public String say(String key) {
        return bundle.getString(key);
    }

    /** The same with numbers and times put in, written as the language writes them. */
    public String fill(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Stream.of(values).map(String::valueOf).toArray());
    }
}

package news.dragoman.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that the product offers. */
public final class Languages {

    /** Those offered, in the order of lists: English, the forms of Chinese, the languages of its neighbours, the rest. */
    public static final List<Language> KNOWN = Stream.of(
                    "en", "zh-Hans", "zh-Hant", "yue", "ko", "ug", "bo", "my", "km", "lo", "vi", "ja", "es", "fr")
            .map(Language::of)
            .toList();

    /** The order of lists; languages that are not known come last. */
    public static final Comparator<Language> ORDER = Comparator.<Language>comparingInt(
                    language -> KNOWN.contains(language) ? KNOWN.indexOf(language) : KNOWN.size())
            .thenComparing(Language::tag);

    private Languages() {}

    /**
     * The language on offer that serves somebody best who wants these, the first most: the same language and script
     * before the same language in another script. Never another language: that somebody reads Uyghur or Tibetan is no
     * reason to hand him Chinese, as CLDR's matching would.
     */
    public static Optional<Language> serving(List<Locale> wanted, List<Language> offered) {
        List<Language> known = wanted.stream()
                .map(Locale::toLanguageTag)
                .map(Language::parse)
                .flatMap(Optional::stream)
                .toList();
        Stream<Language> sameScript = known.stream()
                .flatMap(want -> offered.stream()
                        .filter(one ->
                                one.base().equals(want.base()) && one.script().equals(want.script())));
        Stream<Language> sameLanguage = known.stream()
                .flatMap(want -> offered.stream().filter(one -> one.base().equals(want.base())));
        return Stream.concat(sameScript, sameLanguage).findFirst();
    }
}

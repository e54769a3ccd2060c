package news.dragoman.language;

import java.util.List;
import java.util.stream.Stream;

/** The languages that the product offers. */
public final class Languages {

    /** Those offered, in the order of lists: English, the forms of Chinese, the languages of its neighbours, the rest. */
    public static final List<Language> KNOWN = Stream.of(
                    "en", "zh-Hans", "zh-Hant", "yue", "ko", "ug", "bo", "my", "km", "lo", "vi", "ja", "es", "fr")
            .map(Language::of)
            .toList();

    private Languages() {}
}

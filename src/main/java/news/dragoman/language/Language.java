package news.dragoman.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The language of a text, as a BCP 47 tag in canonical form. {@code zh-hans} becomes {@code zh-Hans}.
 *
 * <p>A tag may name language, script, region and variants. Extensions and private use are refused: they say how to
 * show dates or sort names, not what a text is written in.
 */
public record Language(String tag) {

    private static final Set<String> CODES = Set.copyOf(Arrays.asList(ULocale.getISOLanguages()));
    /** Scripts written without spaces between words and counted by the character in their newsrooms. */
    private static final Set<String> COUNTED_BY_CHARACTER = Set.of("Hans", "Hant", "Hani", "Jpan", "Bopo");

    /** Far more than a newsroom has; what comes from outside shall not fill the memory. */
    private static final int REMEMBERED = 500;

    /** Those met so far: to find out what a tag means takes ICU longer than all else that is done with it. */
    private static final Map<String, Language> MET = new ConcurrentHashMap<>();

    private static final Map<Language, String> SCRIPTS = new ConcurrentHashMap<>();

    private static final Map<Language, Direction> DIRECTIONS = new ConcurrentHashMap<>();

    private static final Map<Named, String> NAMES = new ConcurrentHashMap<>();

    /** What a language is called in an interface. */
    private record Named(Language language, Locale ui) {}

    /** @throws IllegalArgumentException if the tag is malformed or names no language of ISO 639 */
    public Language {
        tag = canonical(tag);
    }

    /** @throws IllegalArgumentException if the tag is malformed or names no language of ISO 639 */
    public static Language of(String tag) {
        return remembered(MET, tag, Language::new);
    }

    /** The language of a tag that came from outside; empty where {@link #of} would throw. */
    public static Optional<Language> parse(String tag) {
        try {
            return Optional.of(new Language(tag));
        } catch (IllegalArgumentException notALanguage) {
            return Optional.empty();
        }
    }

    /** The four-letter code of the script that the language is (most likely) written in: Hans, Latn, Arab, Tibt. */
    public String script() {
        return remembered(
                SCRIPTS,
                this,
                language -> ULocale.addLikelySubtags(language.ulocale()).getScript());
    }

    private static <K, V> V remembered(Map<K, V> known, K key, Function<K, V> find) {
        V found = known.get(key);
        if (found == null) {
            found = find.apply(key);
            if (known.size() < REMEMBERED) {
                known.put(key, found);
            }
        }
        return found;
    }

    public Direction direction() {
        return remembered(
                DIRECTIONS,
                this,
                language -> UScript.isRightToLeft(UScript.getCodeFromName(language.script()))
                        ? Direction.RTL
                        : Direction.LTR);
    }

    /** The name of the language in the language itself: 简体中文, ئۇيغۇرچە, 한국어. */
    public String autonym() {
        return LocaleDisplayNames.getInstance(ulocale(), DisplayContext.DIALECT_NAMES)
                .localeDisplayName(ulocale());
    }

    /**
     * The name of the language for an interface in another: "Chinese, Simplified", 简体中文.
     *
     * <p>In English the language comes before its script, so that the forms of Chinese stand together in a sorted list.
     */
    public String nameIn(Locale ui) {
        return remembered(NAMES, new Named(this, ui), named -> named.language().named(named.ui()));
    }

    private String named(Locale ui) {
        ULocale in = ULocale.forLocale(ui);
        if (!in.getLanguage().equals("en")) {
            return LocaleDisplayNames.getInstance(in, DisplayContext.DIALECT_NAMES)
                    .localeDisplayName(ulocale());
        }
        String name = LocaleDisplayNames.getInstance(in, DisplayContext.STANDARD_NAMES)
                .localeDisplayName(ulocale());
        return name.endsWith(")") ? name.substring(0, name.length() - 1).replace(" (", ", ") : name;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * Whether the length of a text is told in characters, as in Chinese and Japanese, rather than in words.
     *
     * <p>Tibetan, though written without spaces, is told in words: its tsheg parts syllables, and they are what a
     * Tibetan reader counts. Thai, Khmer, Burmese and Lao words are found by dictionary.
     */
    public boolean countsCharacters() {
        return COUNTED_BY_CHARACTER.contains(script());
    }

    /** Whether it is the same language, if perhaps in another script or country: zh-Hans and zh-Hant. */
    public boolean sameLanguage(Language other) {
        return base().equals(other.base());
    }

    ULocale ulocale() {
        return ULocale.forLanguageTag(tag);
    }

    /** The language alone, without script and region: zh for zh-Hant. */
    String base() {
        return ulocale().getLanguage();
    }

    private static String canonical(String tag) {
        ULocale locale;
        try {
            locale = new ULocale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException("Not a language tag: " + tag, malformed);
        }
        if (!CODES.contains(locale.getLanguage())
                || !locale.getExtensionKeys().isEmpty()
                || locale.getKeywords() != null) {
            throw new IllegalArgumentException("Not a language: " + tag);
        }
        return locale.toLanguageTag().intern();
    }

    @Override
    public String toString() {
        return tag;
    }
}

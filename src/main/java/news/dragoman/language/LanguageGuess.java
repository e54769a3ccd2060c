package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language that a short text seems to be in: by its script, and where several are written in one, by letters or small
 * words that only one of them has. Meant for sorting what people send; it never decides what becomes of a text.
 */
public final class LanguageGuess {

    /** Letters of Uyghur that Arabic and Persian do not have, after the standard of 1983. */
    private static final String UYGHUR = "ەېۆۈۇۋڭ";

    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưĂĐƠƯ\\u1EA0-\\u1EF9]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Among the commonest words of each, and rare in the others. */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
                    Set.of(
                            "the", "and", "is", "of", "to", "this", "that", "it", "was", "for", "with", "you", "are",
                            "not"),
            "es",
                    Set.of(
                            "el", "los", "las", "y", "es", "una", "por", "con", "para", "pero", "esto", "del", "muy",
                            "su"),
            "fr",
                    Set.of(
                            "le", "les", "et", "est", "une", "pour", "avec", "mais", "dans", "des", "ce", "pas", "qui",
                            "du"));

    /** One language each. */
    private static final Map<Integer, String> BY_SCRIPT = Map.of(
            UScript.HANGUL, "ko",
            UScript.TIBETAN, "bo",
            UScript.MYANMAR, "my",
            UScript.KHMER, "km",
            UScript.LAO, "lo");

    private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");

    private LanguageGuess() {}

    /**
     * The language of a text.
     *
     * @param expected the one that is believed where nothing speaks against it, such as that of the text it answers
     * @return empty where the letters tell nothing: none, or of a language that is not known here
     */
    public static Optional<Language> of(String text, Language expected) {
        Map<Integer, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(UCharacter::isLetter)
                .forEach(c -> letters.merge(UScript.getScript(c), 1, Integer::sum));
        letters.remove(UScript.COMMON);
        letters.remove(UScript.INHERITED);
        if (letters.getOrDefault(UScript.HIRAGANA, 0) + letters.getOrDefault(UScript.KATAKANA, 0) > 0
                && !most(letters).equals(Optional.of(UScript.LATIN))) {
            return Optional.of(Language.of("ja"));
        }
        return most(letters).flatMap(script -> switch (script) {
            case UScript.HAN -> Optional.of(chinese(text, expected));
            case UScript.ARABIC -> arabic(text);
            case UScript.LATIN -> latin(text, expected);
            default -> Optional.ofNullable(BY_SCRIPT.get(script)).map(Language::of);
        });
    }

    private static Optional<Integer> most(Map<Integer, Integer> letters) {
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** By which of the two forms of writing changes fewer of its characters; Cantonese only where it is expected. */
    private static Language chinese(String text, Language expected) {
        int traditional = changed(text, SIMPLIFY.transliterate(text));
        int simplified = changed(text, TRADITIONAL.transliterate(text));
        if (traditional == simplified && List.of("zh", "yue").contains(expected.base())) {
            return expected;
        }
        if (traditional <= simplified) {
            return Language.of("zh-Hans");
        }
        return expected.base().equals("yue") ? expected : Language.of("zh-Hant");
    }

    private static int changed(String before, String after) {
        int changed = 0;
        for (int i = 0; i < Math.min(before.length(), after.length()); i++) {
            changed += before.charAt(i) == after.charAt(i) ? 0 : 1;
        }
        return changed;
    }

    private static Optional<Language> arabic(String text) {
        return Optional.of(Language.of(text.chars().anyMatch(c -> UYGHUR.indexOf(c) >= 0) ? "ug" : "ar"));
    }

    private static Optional<Language> latin(String text, Language expected) {
        if (VIETNAMESE.matcher(text).find()) {
            return Optional.of(Language.of("vi"));
        }
        Map<String, Integer> found = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> SMALL_WORDS.forEach((language, words) -> {
                    if (words.contains(word.group())) {
                        found.merge(language, 1, Integer::sum);
                    }
                }));
        Optional<Language> best =
                found.entrySet().stream().max(Map.Entry.comparingByValue()).map(one -> Language.of(one.getKey()));
        return best.or(() -> Optional.of(expected).filter(one -> one.script().equals("Latn")));
    }
}

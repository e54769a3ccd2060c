package news.dragoman.language;

import com.ibm.icu.lang.UScript;
import java.util.Map;

/**
 * In which language somebody wrote a few words to colleagues, as its letters tell: a page in another language has to say
 * so, for the right letters, quotation marks and voice. Words of the newsroom's interface languages are known by their
 * script; of others it says nothing rather than something wrong.
 */
public final class WrittenIn {

    /** Languages that a script stands for here, by its code in ICU. */
    private static final Map<Integer, String> BY_SCRIPT = Map.of(
            UScript.HAN, "zh-Hans",
            UScript.HIRAGANA, "ja",
            UScript.KATAKANA, "ja",
            UScript.HANGUL, "ko",
            UScript.TIBETAN, "bo",
            UScript.KHMER, "km",
            UScript.MYANMAR, "my",
            UScript.THAI, "th");

    /** The last letter without a mark. */
    private static final int MARKED = 0x7f;

    private WrittenIn() {}

    /** So many Latin letters say as much as one Chinese character. */
    private static final int LETTERS = 3;

    /**
     * The language's tag; empty where the letters do not tell, which in HTML says that it is unknown.
     *
     * <p>Latin letters without marks are taken for English. Of English with Chinese names, or Chinese with Latin ones, it is
     * the language of which there is more.
     */
    public static String tag(String words) {
        int latin = 0;
        int other = 0;
        String tag = "";
        int c;
        for (int at = 0; at < words.length(); at += Character.charCount(c)) {
            c = words.codePointAt(at);
            if (!Character.isLetter(c)) {
                continue;
            }
            if (c <= MARKED) {
                latin++;
                continue;
            }
            String found = BY_SCRIPT.getOrDefault(UScript.getScript(c), "");
            if (found.isEmpty()) {
                return ""; // French, Turkish, Uyghur, Arabic, Russian, Kazakh: who knows
            } else {
                other++;
                tag = tag.isEmpty() || found.equals("ja") ? found : tag; // whatever Han stands before kana
            }
        }
        if (latin == 0 && other == 0) {
            return "";
        }
        return latin >= other * LETTERS ? "en" : tag;
    }
}

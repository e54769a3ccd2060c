package news.dragoman.language;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The readable part of a permalink, in lower-case Latin letters, digits and hyphens. */
public final class Slug {

    /** Long enough for a headline's sense, short enough for a line of a mail; an address keeps whole words. */
    private static final int LONGEST = 60;

    private static final String FALLBACK = "story";

    /**
     * Uyghur's own Latin alphabet (ULY, 2008) without its marks; ICU reads the letters as Arabic, whose vowels differ.
     */
    private static final String UYGHUR = """
            ئ > ; ا > a; ە > e; ب > b; پ > p; ت > t; ج > j; چ > ch; خ > x; د > d; ر > r; ز > z; ژ > zh; س > s; ش > sh;
            غ > gh; ف > f; ق > q; ك > k; گ > g; ڭ > ng; ل > l; م > m; ن > n; ھ > h; و > o; ۇ > u; ۆ > o; ۈ > u; ۋ > w;
            ې > e; ى > i; ي > y; ـ > ;
            """;

    private static final Transliterator FROM_UYGHUR =
            Transliterator.createFromRules("Uyghur-Latin", UYGHUR, Transliterator.FORWARD);
    private static final Transliterator FROM_HAN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final Transliterator FROM_ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    /**
     * A slug of at most {@value #LONGEST} characters that ends with a whole word; {@code story} when nothing of the
     * headline can be written in Latin letters.
     *
     * <p>Chinese is read in pinyin, the syllables of a word together: {@code beijing-shimin}.
     */
    public static String of(String headline, Language language) {
        StringBuilder slug = new StringBuilder();
        for (String word : words(headline, language)) {
            int length = slug.length() + (slug.isEmpty() ? 0 : 1) + word.length();
            if (length > LONGEST) {
                if (slug.isEmpty()) {
                    return word.substring(0, LONGEST);
                }
                break;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(word);
        }
        return slug.isEmpty() ? FALLBACK : slug.toString();
    }

    private static List<String> words(String headline, Language language) {
        List<String> words = new ArrayList<>();
        for (String token : Words.tokens(headline, language)) {
            for (String word : latin(token, language).split("[^a-z0-9]+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static String latin(String token, Language language) {
        String known = KhmerLatin.of(LaoLatin.of(TibetanLatin.of(token))); // ICU does not know these scripts
        String text = language.base().equals("ug") ? FROM_UYGHUR.transliterate(known) : known;
        String latin = language.countsCharacters() && !language.base().equals("ja")
                ? FROM_HAN.transliterate(text).replace(" ", "")
                : text;
        // An apostrophe or a full stop inside a word parts nothing: don't, U.S.
        return FROM_ANY.transliterate(latin).toLowerCase(Locale.ROOT).replaceAll("(?<=[a-z])['’.ʼ](?=[a-z])", "");
    }
}

package news.dragoman.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Khmer in Latin letters for addresses, close to how names are spelled (UNGEGN, 1972, without marks): a consonant of the first
 * or the second series decides how its vowel sounds; one without a vowel closes a syllable that has one, and else has an a or o.
 */
final class KhmerLatin {

    private static final char FIRST = '\u1780';
    private static final char LAST = '\u17a2';
    private static final char BELOW = '\u17d2';
    private static final char M = '\u17c6';
    private static final char H = '\u17c7';
    private static final char MAKES_FIRST = '\u17c9';
    private static final char MAKES_SECOND = '\u17ca';

    /** From U+1780 on. */
    private static final String[] LETTERS =
            "k kh k kh ng ch chh ch chh nh d th d th n t th t th n b ph p ph m y r l v s s s h l".split(" ");

    /** Vowels that need no consonant, from U+17A3 on. */
    private static final String[] ALONE = "a a e ei o u ou ov rue rueu lue lueu ae ai ao ao au".split(" ");

    private static final String FIRST_SERIES = "កខចឆដឋណតថបផសហឡអ";

    /** How each vowel sounds in both series. */
    private static final Map<Character, String[]> VOWELS = new HashMap<>();

    static {
        for (String vowel :
                ("ា a ea,ិ e i,ី ei i,ឹ oe oe,ឺ eu eu,ុ o u,ូ ou u,ួ uo uo,ើ aeu eu,ឿ oea oea,ៀ ie ie,េ e e,"
                                + "ែ ae ae,ៃ ai ey,ោ ao o,ៅ au ov,ំ m m,ះ h h")
                        .split(",")) {
            String[] parts = vowel.split(" ");
            VOWELS.put(parts[0].charAt(0), new String[] {parts[1], parts[2]});
        }
    }

    private final String text;
    private final StringBuilder latin = new StringBuilder();
    private int at;
    /** Whether the last syllable ends with its vowel. */
    private boolean open;

    private KhmerLatin(String text) {
        this.text = text;
    }

    /** Khmer letters in Latin ones, everything else as it is. */
    static String of(String text) {
        var it = new KhmerLatin(text);
        while (it.at < text.length()) {
            it.next();
        }
        return it.latin.toString();
    }

    private void next() {
        char c = text.charAt(at);
        if (c >= FIRST && c <= LAST) {
            consonant();
        } else {
            at++;
            int vowel = c - LAST - 1;
            if (vowel >= 0 && vowel < ALONE.length) {
                latin.append(ALONE[vowel]);
                open = true;
                return;
            }
            boolean sign = c > LAST && c <= '\u17dd' || c == '\u200b';
            if (!sign) {
                latin.append(c);
                open = false;
            }
        }
    }

    private void consonant() {
        char c = text.charAt(at++);
        StringBuilder cluster = new StringBuilder(letter(c));
        boolean first = FIRST_SERIES.indexOf(c) >= 0;
        while (at + 1 < text.length() && text.charAt(at) == BELOW) {
            cluster.append(letter(text.charAt(at + 1)));
            first |= FIRST_SERIES.indexOf(text.charAt(at + 1)) >= 0;
            at += 2;
        }
        StringBuilder vowel = new StringBuilder();
        while (at < text.length() && text.charAt(at) > LAST && text.charAt(at) < BELOW) {
            char v = text.charAt(at++);
            first = v == MAKES_FIRST || first && v != MAKES_SECOND;
            if ((v == M || v == H) && vowel.isEmpty()) {
                vowel.append(first ? "a" : v == M ? "u" : "ea");
            }
            String[] sounds = VOWELS.get(v);
            vowel.append(sounds == null ? "" : sounds[first ? 0 : 1]);
        }
        boolean closes = vowel.isEmpty() && open;
        latin.append(cluster).append(closes ? "" : vowel.isEmpty() ? first ? "a" : "o" : vowel);
        open = !closes;
    }

    private static String letter(char c) {
        int i = c - FIRST;
        return i < 0 || i >= LETTERS.length ? "" : LETTERS[i];
    }
}

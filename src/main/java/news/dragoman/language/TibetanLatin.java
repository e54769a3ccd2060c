package news.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tibetan in Latin letters for addresses: T. Wylie's transliteration (Harvard Journal of Asiatic Studies 22, 1959) without
 * its apostrophes. The vowel that is not written stands after the root letter: the one with others stacked below it, else by
 * the number of letters.
 */
final class TibetanLatin {

    private static final char FIRST = '\u0f40';
    private static final char LAST = '\u0f6c';
    private static final char FIRST_BELOW = '\u0f90';
    private static final char LAST_BELOW = '\u0fbc';
    private static final char SMALL_A = '\u0f60';

    /** From U+0F40 on; a dash has no sound of its own. */
    private static final String[] LETTERS =
            "k kh g gh ng c ch j - ny t th d dh n t th d dh n p ph b bh m ts tsh dz dzh w zh z - y r l sh sh s h a k r"
                    .split(" ");

    private static final Map<Character, String> VOWELS = Map.of(
            '\u0f72', "i", '\u0f80', "i", '\u0f74', "u", '\u0f7a', "e", '\u0f7b', "e", '\u0f7c', "o", '\u0f7d', "o");

    /** Particles that are written onto the syllable before. */
    private static final Map<String, String> PARTICLES =
            Map.of("འི", "i", "འུ", "u", "འོ", "o", "འང", "ang", "འམ", "am");

    /** After these an s is a second letter at the end, and no end to a syllable that began with two. */
    private static final List<String> BEFORE_S = List.of("g", "ng", "b", "m");

    private TibetanLatin() {}

    /** Tibetan letters in Latin ones, everything else as it is. */
    static String of(String text) {
        StringBuilder latin = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= FIRST && text.charAt(end) <= LAST_BELOW) {
                end++;
            }
            if (end > at) {
                latin.append(syllable(text.substring(at, end)));
            } else {
                latin.append(text.charAt(end++));
            }
            at = end;
        }
        return latin.toString();
    }

    private static String syllable(String syllable) {
        String particle = syllable.length() > 2 ? PARTICLES.get(syllable.substring(syllable.length() - 2)) : null;
        if (particle != null) {
            return syllable(syllable.substring(0, syllable.length() - 2)) + particle;
        }
        List<StringBuilder> units = new ArrayList<>();
        int root = -1;
        boolean vowel = false;
        for (char c : syllable.toCharArray()) {
            if (c <= LAST) {
                units.add(new StringBuilder(letter(c)));
            } else if (!units.isEmpty()) {
                StringBuilder unit = units.get(units.size() - 1);
                if (c >= FIRST_BELOW) {
                    unit.append(letter((char) (c - FIRST_BELOW + FIRST)));
                    root = root < 0 ? units.size() - 1 : root;
                    continue;
                }
                String sound = VOWELS.get(c);
                if (sound != null) {
                    if (unit.toString().equals("a")) {
                        unit.setLength(0); // the letter that only carries a vowel
                    }
                    unit.append(sound);
                    vowel = true;
                }
            }
        }
        if (!vowel && !units.isEmpty()) {
            StringBuilder unit = units.get(root < 0 ? root(units) : root);
            unit.append(unit.toString().equals("a") ? "" : "a");
        }
        return String.join("", units);
    }

    private static int root(List<StringBuilder> units) {
        int letters = units.size();
        boolean twoAtTheEnd = letters == 3
                && units.get(2).toString().equals("s")
                && BEFORE_S.contains(units.get(1).toString());
        return letters < 3 || twoAtTheEnd ? 0 : 1;
    }

    private static String letter(char c) {
        int i = c - FIRST;
        return i < 0 || i >= LETTERS.length || c == SMALL_A || LETTERS[i].equals("-") ? "" : LETTERS[i];
    }
}

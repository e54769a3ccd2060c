package news.dragoman.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * How alike two sentences are in their letters: Dice's coefficient (L. R. Dice, "Measures of the Amount of Ecologic
 * Association Between Species", Ecology 26, 1945) over runs of neighbouring characters, as G. W. Adamson and J. Boreham
 * used it for words in 1974, each run counted as often as it stands there. A run is two characters where one is an
 * ideograph, else three: pairs of letters are so few that any two English sentences share a third of theirs, triples a
 * tenth. It needs no dictionary and no spaces. Case and the width of white space make no difference.
 */
final class Likeness {

    private final int[] runs;

    Likeness(String words) {
        var characters = (" " + words.toLowerCase(Locale.ROOT).strip() + " ")
                .replaceAll("\\s+", " ")
                .codePoints()
                .toArray();
        runs = new int[characters.length - 1];
        for (int i = 0; i < runs.length; i++) {
            int one = characters[i];
            int two = characters[i + 1];
            boolean pair = i + 2 == characters.length || Character.isIdeographic(one) || Character.isIdeographic(two);
            runs[i] = 31 * (31 * one + two) + (pair ? 0 : characters[i + 2]); // runs that meet in one number do no harm
        }
        Arrays.sort(runs);
    }

    /** From 0 for nothing in common to 1 for the same; 0 as soon as it is clear that it is below the least. */
    double to(Likeness other, double least) {
        var here = runs;
        var there = other.runs;
        int all = here.length + there.length;
        int misses = (int) (all - least * all); // so many without a partner, and it is below
        int common = 0;
        if (Math.abs(here.length - there.length) > misses) {
            return 0;
        }
        for (int i = 0, j = 0; i < here.length && j < there.length; ) {
            if (here[i] == there[j]) {
                common++;
                i++;
                j++;
                continue;
            }
            if (here[i] < there[j]) {
                i++;
            } else {
                j++;
            }
            if (--misses < 0) {
                return 0;
            }
        }
        return 2.0 * common / all;
    }
}

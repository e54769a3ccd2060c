package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that look alike, whatever letters they are written with: by the skeletons of UTS #39, 4, in which letters that
 * are taken for each other are one. Capitals, spaces, marks of punctuation and what nobody sees tell nothing apart.
 */
public final class Lookalikes {

    /** Shorter ones stand in too many honest names: a Chinese word of two characters, four letters of others. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_IDEOGRAPHS = 2;

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

    private Lookalikes() {}

    /**
     * What a name looks like: as written and in small letters, since 1, I and l look alike and i does not. Two names that
     * share one of them look alike.
     */
    public static Set<String> skeletons(String name) {
        String folded = Normalizer2.getNFKCInstance().normalize(name);
        return Stream.of(folded, folded.toLowerCase(Locale.ROOT), folded.toUpperCase(Locale.ROOT))
                .map(form -> bare(CHECKER.getSkeleton(bare(form)).toLowerCase(Locale.ROOT)))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a name could be taken for another, or has it in it.
     *
     * @param kept skeletons of what nobody else may be called
     */
    public static boolean alike(String name, Set<String> kept) {
        Set<String> forms = skeletons(name);
        return kept.stream()
                .filter(Lookalikes::longEnough)
                .anyMatch(one -> forms.stream().anyMatch(form -> form.contains(one)));
    }

    private static boolean longEnough(String skeleton) {
        int letters = skeleton.codePointCount(0, skeleton.length());
        return letters >= SHORTEST
                || letters >= SHORTEST_IDEOGRAPHS && skeleton.codePoints().allMatch(Lookalikes::ideograph);
    }

    private static boolean ideograph(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC);
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(c -> UCharacter.isLetterOrDigit(c)
                        || UCharacter.getType(c) == Character.NON_SPACING_MARK
                                && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || UCharacter.getType(c) == Character.COMBINING_SPACING_MARK
                        || c == '|')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

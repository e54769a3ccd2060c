package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many sentences of hard news prose are cut exactly where an editor would cut. The gold set was written by judgement
 * before the rules met it, and rules are mended by it; the held-out set is only looked at, so that the figures say
 * something about text that nobody has seen.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldSentencesTest {

    private static final double REQUIRED = 0.9;

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en", "ko", "ug", "bo", "my", "km"})
    void nine_sentences_of_ten_are_right_in(String tag) {
        Language language = Language.of(tag);
        Gold.Score score = report("gold", language);
        assertTrue(score.share() >= REQUIRED, () -> tag + " misses " + score.misses());
        Gold.Score heldOut = report("heldout", language);
        assertTrue(heldOut.sentences() > 0 && heldOut.exact() > 0, tag);
    }

    @Test
    void the_gold_set_holds_two_hundred_sentences() {
        int sentences = Stream.of("zh-Hans", "zh-Hant", "en", "ko", "ug", "bo", "my", "km")
                .map(Language::of)
                .mapToInt(
                        language -> Gold.read("gold", language).score(language).sentences())
                .sum();
        assertTrue(sentences >= 200, () -> "only " + sentences);
    }

    private static Gold.Score report(String folder, Language language) {
        Gold.Score score = Gold.read(folder, language).score(language);
        System.out.printf(
                "%-8s %-8s %3d of %3d sentences exact, %5.1f %%%n",
                folder, language.tag(), score.exact(), score.sentences(), 100 * score.share());
        score.misses().forEach(miss -> System.out.println("   cut otherwise: " + miss));
        return score;
    }
}

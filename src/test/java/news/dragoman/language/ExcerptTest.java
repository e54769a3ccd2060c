package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "en, ferry, 'The Ferry and the ferryman, not the deferral', 'The [Ferry] and the [ferry]man, not the deferral'",
        "en, don't, 'I don’t know', 'I [don’t] know'",
        "es, PERU, 'El Perú, los peruanos', 'El [Perú], los [peru]anos'",
        "zh-Hans, 渡輪, 今天渡轮停航, 今天[渡轮]停航",
        "zh-Hans, 3.2万, 港口3.2万名工人, 港口[3.2万]名工人",
        "ko, 노동자, 부두노동자들이, 부두[노동자]들이",
        "ug, كېمە, 'بۇ كېمىلەر، كېمەنى', 'بۇ كېمىلەر، [كېمە]نى'",
        "bo, ཆུ་མཛོད, གཙང་པོའི་ཆུ་མཛོད་ནང་།, གཙང་པོའི་[ཆུ་མཛོད]་ནང་།",
        "my, ရေ, သောက်ရေမရှိ, သောက်[ရေ]မရှိ",
        "km, ទឹក, គ្មានទឹកទេ, គ្មាន[ទឹក]ទេ",
    })
    void the_words_are_marked_as_they_stand_in_the_text(String tag, String typed, String text, String marked) {
        var words = SearchWords.of(typed, Language.of(tag));
        assertEquals(marked, shown(Excerpt.whole(text, words)));
    }

    @Test
    void the_passage_with_most_of_the_words_is_cut_around_them() {
        var words = SearchWords.of("harbour wages", Language.of("en"));
        String rest = "and nobody said a word of what would become of them ".repeat(8);
        String shown =
                shown(Excerpt.of(List.of("The harbour is shut.", rest + "The harbour paid no wages. " + rest), words));
        assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
        assertTrue(shown.contains("The [harbour] paid no [wages]."), shown);
        assertTrue(shown.length() < 240, shown);
        assertEquals("Nothing of it.", shown(Excerpt.of(List.of("Nothing of it."), words)));
        assertEquals("", shown(Excerpt.of(List.of(), words)));
    }

    private static String shown(List<Excerpt.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}

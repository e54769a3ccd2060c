package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {

    private static final Language ENGLISH = Language.of("en");
    private static final Language CHINESE = Language.of("zh-Hans");

    @Test
    void a_title_an_initial_and_a_decimal_end_no_sentence() {
        assertEquals(
                List.of("Sen. J. K. Marrow of the U.S. Senate paid 3.2 million at 5 p.m. Monday.", "He left."),
                Sentences.split(
                        "Sen. J. K. Marrow of the U.S. Senate paid 3.2 million at 5 p.m. Monday. He left.", ENGLISH));
    }

    @Test
    void a_quotation_keeps_the_words_that_say_who_spoke() {
        assertEquals(List.of("“快走。”他说，“别回头。”", "随后他离开了。"), Sentences.split("“快走。”他说，“别回头。”随后他离开了。", CHINESE));
    }

    @Test
    void blank_text_has_no_sentences() {
        assertEquals(List.of(), Sentences.split("", ENGLISH));
        assertEquals(List.of(), Sentences.split(" \u00A0\u200B\n", ENGLISH));
    }

    @Test
    void a_line_end_always_parts() {
        assertEquals(List.of("First line", "second line"), Sentences.split("First line\n  second line ", ENGLISH));
    }

    @Test
    void sentences_follow_with_a_space_and_in_chinese_without() {
        assertEquals("One. Two.", Sentences.join(List.of(" One.", "", "Two. "), ENGLISH));
        assertEquals("他走了。她也走了。", Sentences.join(List.of("他走了。", "她也走了。"), CHINESE));
        assertEquals("He said “no.” Then left.", Sentences.join(List.of("He said “no.”", "Then left."), CHINESE));
        assertEquals("སོང་། རེད།", Sentences.join(List.of("སོང་།", "རེད།"), Language.of("bo")));
    }
}

package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchWordsTest {

    private static final Language ENGLISH = Language.of("en");

    private static List<List<String>> terms(String typed, String language) {
        return SearchWords.of(typed, Language.of(language)).terms();
    }

    @Test
    void words_are_looked_for_each_and_what_is_quoted_as_it_stands() {
        assertEquals(List.of(List.of("ferry"), List.of("port wage")), terms(" ferry  \"port wage\" ", "en"));
        assertEquals(List.of(List.of("port wage"), List.of("x")), terms("“port wage” x", "en"));
        assertEquals(List.of(List.of("half")), terms("\"half", "en"));
        assertEquals(List.of(), terms(" \"\" ", "en"));
    }

    @Test
    void chinese_is_looked_for_in_both_kinds_of_characters() {
        assertEquals(List.of(List.of("渡轮", "渡輪")), terms("渡轮", "zh-Hans"));
        assertEquals(List.of(List.of("渡輪", "渡轮")), terms("渡輪", "zh-Hans"));
        assertEquals(List.of(List.of("頭髮", "头发")), terms("頭髮", "zh-Hant"));
        assertEquals(List.of(List.of("渡轮")), terms("渡轮", "ja"), "Japanese has characters of its own");
    }

    @Test
    void what_nobody_types_does_no_harm() {
        assertEquals(8, SearchWords.of("a ".repeat(5_000), ENGLISH).terms().size());
        assertTrue(SearchWords.of("x".repeat(100_000), ENGLISH).typed().length() <= 200);
        assertEquals(List.of(List.of("a"), List.of("b")), terms("a\u0000b\ud800", "en"));
    }
}

package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditLineTest {

    private static final Language ENGLISH = Language.of("en");

    @Test
    void translators_and_editors_are_named_in_whole_sentences() {
        assertEquals(
                "Translated by Ana. Edited by Bo and Cy.", CreditLine.of(ENGLISH, List.of("Ana"), List.of("Bo", "Cy")));
        assertEquals("Translated by Ana.", CreditLine.of(ENGLISH, List.of("Ana"), List.of()));
        assertEquals("Edited by Bo.", CreditLine.of(ENGLISH, List.of(), List.of("Bo")));
        assertEquals("", CreditLine.of(ENGLISH, List.of(), List.of()));
    }

    @Test
    void the_same_people_in_both_parts_are_named_once() {
        assertEquals("Translated and edited by Ana.", CreditLine.of(ENGLISH, List.of("Ana"), List.of("Ana")));
        assertEquals(
                "Translated and edited by Ana and Bo.",
                CreditLine.of(ENGLISH, List.of("Ana", "Bo"), List.of("Bo", "Ana")));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 翻译：甲、乙　责编：丙, 记者：甲、乙",
        "zh, 翻译：甲、乙　责编：丙, 记者：甲、乙",
        "zh-TW, 翻譯：甲、乙　責編：丙, 記者：甲、乙",
        "zh-Hant, 翻譯：甲、乙　責編：丙, 記者：甲、乙",
        "yue, 翻譯：甲、乙　責編：丙, 記者：甲、乙",
        "ko, '번역 甲·乙, 편집 丙', 甲·乙 기자",
        "ug, تەرجىمە قىلغۇچى: 甲 ۋە 乙. تەھرىرلىگۈچى: 丙., مۇخبىر: 甲 ۋە 乙",
        "en-GB, Translated by 甲 and 乙. Edited by 丙., By 甲 and 乙",
        "bo, ཡིག་སྒྱུར། 甲 དང་། 乙 རྩོམ་སྒྲིག 丙, གསར་འགོད་པ། 甲 དང་། 乙",
        "my, ဘာသာပြန် - 甲 နှင့် 乙၊ တည်းဖြတ် - 丙, သတင်းထောက် - 甲 နှင့် 乙",
        "km, បកប្រែដោយ 甲 និង 乙 កែសម្រួលដោយ 丙, ដោយ 甲 និង 乙",
        "lo, Translated by 甲 and 乙. Edited by 丙., By 甲 and 乙"
    })
    void each_language_has_its_own_line_or_the_english_one(String tag, String credit, String byline) {
        Language language = Language.of(tag);
        assertEquals(credit, visible(CreditLine.of(language, List.of("甲", "乙"), List.of("丙"))));
        assertEquals(byline, visible(CreditLine.byline(language, List.of("甲", "乙"))));
    }

    /** Khmer has places where a line may end in the place of spaces. */
    private static String visible(String line) {
        return line.replace('\u200b', ' ');
    }

    @Test
    void a_name_is_never_read_as_a_pattern() {
        assertEquals("By O'Neil {0}", CreditLine.byline(ENGLISH, List.of("O'Neil {0}")));
    }

    @Test
    void names_join_as_the_language_joins() {
        List<String> three = List.of("A", "B", "C");
        assertEquals("", NameList.join(List.of(), ENGLISH));
        assertEquals("A", NameList.join(List.of("A"), Language.of("ug")));
        assertEquals("A, B and C", NameList.join(three, ENGLISH));
        assertEquals("A، B ۋە C", NameList.join(three, Language.of("ug")));
        assertEquals("Ana e Inés", NameList.join(List.of("Ana", "Inés"), Language.of("es")));
        for (Language language : Languages.KNOWN) {
            String joined = NameList.join(three, language);
            assertTrue(joined.matches("A.+B.+C"), () -> language + ": " + joined);
            assertFalse(joined.contains(", and"), joined);
        }
    }
}

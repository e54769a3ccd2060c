package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    @Test
    void numbers_stay_whole() {
        assertTrue(Words.tokens("Some 32,000 left, 3.2 percent.", Language.of("en"))
                .containsAll(List.of("32,000", "3.2")));
        assertTrue(Words.tokens("约32,000人，占3.2%。", Language.of("zh-Hans")).containsAll(List.of("32,000", "3.2", "%")));
    }

    @Test
    void chinese_is_cut_into_words() {
        assertEquals(List.of("抗议", "者", "离开", "北京", "。"), Words.tokens("抗议者离开北京。", Language.of("zh-Hans")));
    }

    @ParameterizedTest
    @CsvSource({
        "th, ประเทศไทยสวยงาม",
        "km, អ្នកភូមិគ្មានទឹក",
        "my, ရွာသားများထွက်ပြေး",
        "lo, ລັດຖະບານລາວປະກາດ",
        "ja, 東京で地震が起きた"
    })
    void scripts_without_spaces_are_cut_by_dictionary(String tag, String text) {
        List<String> tokens = Words.tokens(text, Language.of(tag));
        assertTrue(tokens.size() > 1 && tokens.size() < text.length(), tokens::toString);
    }

    @Test
    void read_closely_a_number_stays_whole_and_Chinese_goes_character_by_character() {
        assertEquals(
                List.of("欠", "薪", "1,320.5", "万", "元", "（", "BBC", "）"),
                Words.characters("欠薪1,320.5万元（BBC）", Language.of("zh-Hans")));
    }

    @Test
    void a_text_that_was_cut_before_is_cut_in_the_same_places_and_its_like_is_not_taken_for_it() {
        String text = "港务集团表示，工人停工十九天之后，水位继续下降，吊机还是没有动，码头上也没有船。第二天工人们回到了码头。";
        String other = text.replace("十九天", "二十天");
        for (String tag : List.of("zh-Hans", "ja")) {
            var first = Words.tokens(text, Language.of(tag));
            var like = Words.tokens(other, Language.of(tag));
            assertEquals(first, Words.tokens(text, Language.of(tag)));
            assertEquals(text, String.join("", first));
            assertEquals(other, String.join("", like));
        }
    }

    @Test
    void a_face_made_of_several_characters_stays_whole() {
        assertEquals(List.of("go", " ", "👩‍🚒"), Words.tokens("go 👩‍🚒", Language.of("en")));
    }
}

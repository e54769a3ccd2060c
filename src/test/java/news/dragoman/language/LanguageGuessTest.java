package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | My husband drove number three for eleven years and that is all. | en",
                "zh-Hans | My husband drove number three, and that was it. | en",
                "en | 我在下游的镇上，自来水已经隔天供。 | zh-Hans",
                "en | 我在下游的鎮上，自來水已經隔天供應。 | zh-Hant",
                "yue | 我喺下游嘅鎮度，隔日先有水。 | yue",
                "zh-Hant | 大水 | zh-Hant",
                "en | 大水 | zh-Hans",
                "en | 물이 이틀에 한 번 나옵니다. | ko",
                "en | كېمە ئون بىر كۈندىن بېرى قاتنىمىدى. | ug",
                "en | توقفت العبّارة منذ أسبوع | ar",
                "zh-Hans | ཆུ་མེད། | bo",
                "en | ရေမလာဘူး | my",
                "en | គ្មានទឹកទេ | km",
                "en | ບໍ່ມີນ້ຳ | lo",
                "en | Nước chỉ có cách ngày. | vi",
                "en | 水が隔日にしか出ません。 | ja",
                "en | Mi marido y los otros no lo saben, pero es muy duro. | es",
                "en | Mon mari et les autres ne le savent pas. | fr",
                "en | Bravo! | en",
                "zh-Hans | OK | none",
                "en | 12345 !!! | none"
            })
    void the_language_of_a_comment_is_told_by_its_letters_and_small_words(String expected, String text, String found) {
        assertEquals(
                found,
                LanguageGuess.of(text, Language.of(expected)).map(Language::tag).orElse("none"));
    }
}

package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "en, 'Don’t drink it: U.S. warns of river', dont-drink-it-us-warns-of-river",
        "vi, Đường về nhà, duong-ve-nha",
        "zh-Hans, 北京市民抗议, beijing-shimin-kangyi",
        "ug, ئۇيغۇر دېھقانلار, uyghur-dehqanlar",
        "zh-Hant, 臺北市民抗議, taibeishi-min-kangyi",
        "ko, 부두 노동자, budu-nodongja",
        "bo, བོད་ལྗོངས།, bod-ljongs",
        "bo, གྲུ་ཁའི་ལས་མི་གསུམ།, gru-khai-las-mi-gsum",
        "my, ရေမရှိပါ, ray-m-shi-par",
        "km, ភ្នំពេញ ទន្លេសាប, phnumpenh-tonlesab",
        "lo, ເມືອງວຽງຈັນ, mueang-viangchan",
        "en, '?!', story",
        "en, '', story"
    })
    void a_headline_becomes_plain_latin_words(String tag, String headline, String slug) {
        assertEquals(slug, Slug.of(headline, Language.of(tag)));
    }

    @Test
    void a_long_headline_ends_at_a_word_and_an_endless_word_is_cut() {
        String slug = Slug.of("word ".repeat(40), Language.of("en"));
        assertTrue(slug.length() <= 60 && slug.endsWith("-word"), slug);
        assertEquals(60, Slug.of("a".repeat(500), Language.of("en")).length());
    }

    @Test
    void every_language_gives_an_address_that_needs_no_escaping() {
        for (Language language : Languages.KNOWN) {
            String slug = Slug.of(language.autonym() + " 3.2% «é»/../?#", language);
            assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
        }
    }
}

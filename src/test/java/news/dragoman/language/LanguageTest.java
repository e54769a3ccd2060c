package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageTest {

    @Test
    void a_tag_is_brought_to_its_canonical_form() {
        assertEquals(Language.of("zh-Hans"), Language.of("ZH-hans"));
        assertEquals("en-GB", Language.of("en-gb").tag());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "xx",
                "und",
                "zh_Hans",
                "zh-",
                "klingonish",
                "en-u-ca-buddhist",
                "en-x-mine",
                "../en",
                "en\0"
            })
    void nonsense_is_no_language(String tag) {
        assertThrows(IllegalArgumentException.class, () -> Language.of(tag));
        assertTrue(Language.parse(tag).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Latn, ltr, English, English, 英语",
        "zh-Hans, Hans, ltr, 简体中文, 'Chinese, Simplified', 简体中文",
        "zh-Hant, Hant, ltr, 繁體中文, 'Chinese, Traditional', 繁体中文",
        "ko, Kore, ltr, 한국어, Korean, 韩语",
        "ug, Arab, rtl, ئۇيغۇرچە, Uyghur, 维吾尔语",
        "bo, Tibt, ltr, བོད་སྐད་, Tibetan, 藏语"
    })
    void a_language_knows_its_script_its_direction_and_its_names(
            String tag, String script, String dir, String autonym, String english, String chinese) {
        Language language = Language.of(tag);
        assertEquals(script, language.script());
        assertEquals(dir, language.direction().attribute());
        assertEquals(autonym, language.autonym());
        assertEquals(english, language.nameIn(Locale.ENGLISH));
        assertEquals(chinese, language.nameIn(Locale.forLanguageTag("zh-Hans")));
    }

    @Test
    void chinese_and_japanese_are_counted_by_character_and_tibetan_by_word() {
        assertTrue(Language.of("zh").countsCharacters());
        assertTrue(Language.of("yue").countsCharacters());
        assertTrue(Language.of("ja").countsCharacters());
        assertFalse(Language.of("bo").countsCharacters());
        assertFalse(Language.of("ko").countsCharacters());
    }

    @Test
    void the_languages_on_offer_are_distinct() {
        assertEquals(14, new HashSet<>(Languages.KNOWN).size());
        assertEquals(
                14, Languages.KNOWN.stream().map(Language::autonym).distinct().count());
    }
}

package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import news.dragoman.language.TextCount.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextCountTest {

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 他走了。, 4",
        "zh-Hans, '他说，“走！”', 7",
        "zh-Hans, 占3.2%的COVID-19病例, 6",
        "zh-Hans, '等一等…… 好', 6",
        "zh-Hans, 阿不都·热依木, 7",
        "zh-Hant, 「don’t go」, 4",
        "zh-Hans, 葛󠄀城, 2",
        "ja, 東京タワー, 5",
        "zh-Hans, '', 0"
    })
    void chinese_counts_every_character_and_mark_and_a_run_of_latin_as_one(String tag, String text, int amount) {
        assertEquals(new TextCount(amount, Unit.CHARACTERS), TextCount.of(text, Language.of(tag)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'A well-known man — don’t ask — paid $3.2 million.', 8",
        "en, ' \u00A0 ', 0",
        "en, 'to avoid it ... while they … wait. . .', 8",
        "en, '...not I, she said… & left - ?', 5",
        "fr, '« Non ! » : dit-il ; oui ?', 3",
        "ko, 물이 끊긴 지 닷새째다., 4",
        "ug, كۆكتاغدا سۇ يوق., 3",
        "bo, བཀྲ་ཤིས་བདེ་ལེགས།, 4"
    })
    void other_languages_count_words(String tag, String text, int amount) {
        assertEquals(new TextCount(amount, Unit.WORDS), TextCount.of(text, Language.of(tag)));
    }
}

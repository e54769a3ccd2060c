package news.dragoman.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ResourceBundle;
import java.util.Set;
import news.dragoman.language.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderWordsTest {

    private final ResourceBundle english = ReaderWords.of(Language.of("en")).bundle();

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "ko", "ug", "bo", "my", "km"})
    void every_word_is_there_in_these_languages_and_none_is_english(String tag) {
        ReaderWords words = ReaderWords.of(Language.of(tag));
        assertEquals(tag, words.lang());
        for (String key : english.keySet()) {
            assertFalse(words.bundle().getString(key).isBlank(), key);
            assertFalse(words.bundle().getString(key).equals(english.getString(key)), tag + ": " + key);
        }
        assertEquals(Set.copyOf(english.keySet()), words.bundle().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, zh-Hant",
        "zh-CN, zh-Hans",
        "ko-KR, ko",
        "bo, bo",
        "my-MM, my",
        "km, km",
        "lo, en",
        "yue, zh-Hant",
        "ug-Latn, en",
        "fr, en"
    })
    void a_page_gets_words_in_its_own_script_or_english_that_says_it_is_english(String page, String spoken) {
        assertEquals(spoken, ReaderWords.of(Language.of(page)).lang());
    }

    @Test
    void uyghur_words_run_from_the_right() {
        assertEquals("rtl", ReaderWords.of(Language.of("ug")).dir());
    }
}

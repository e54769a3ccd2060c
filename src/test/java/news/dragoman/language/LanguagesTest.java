package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "zh-CN en, en zh-Hans, zh-Hans",
        "zh-TW, en zh-Hans zh-Hant, zh-Hant",
        "zh-HK en, en zh-Hans, en",
        "zh-HK, en zh-Hans, zh-Hans",
        "en-GB, zh-Hans en, en",
        "ug, zh-Hans en, nobody",
        "bo zh, zh-Hans en, zh-Hans",
        "* und, en, nobody",
    })
    void somebody_gets_his_own_script_first_then_his_own_language_and_never_another(
            String wanted, String offered, String served) {
        List<Locale> wants =
                Stream.of(wanted.split(" ")).map(Locale::forLanguageTag).toList();
        List<Language> offers =
                Arrays.stream(offered.split(" ")).map(Language::of).toList();
        assertEquals(served, Languages.serving(wants, offers).map(Language::tag).orElse("nobody"));
    }
}

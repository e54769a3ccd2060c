package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedMonthTest {

    @ParameterizedTest
    @CsvSource({
        "en, November 2026",
        "zh-Hans, 2026年11月",
        "zh-Hant, 2026年11月",
        "ko, 2026년 11월",
        "ug, 2026-يىلى نويابىر",
        "bo, སྤྱི་ལོ་2026 ཟླ་བ་བཅུ་གཅིག་པ",
        "my, ၂၀၂၆ နိုဝင်ဘာ",
        "km, វិច្ឆិកា 2026",
    })
    void a_month_is_written_as_readers_write_it(String language, String written) {
        assertEquals(written, PublishedMonth.of(YearMonth.of(2026, 11), Language.of(language)));
    }
}

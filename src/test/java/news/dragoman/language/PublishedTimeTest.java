package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedTimeTest {

    private static final Instant EVENING = Instant.parse("2026-09-04T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Asia/Shanghai | 4 September 2026, 18:00 GMT+8",
                "en | America/New_York | 4 September 2026, 06:00 GMT-4",
                "ug | Asia/Shanghai | 2026-يىلى 4-سېنتەبىر، 18:00 GMT+8",
                "zh-Hans | Asia/Shanghai | 2026年9月4日 18:00 GMT+8",
                "zh-Hant | Asia/Taipei | 2026年9月4日 18:00 GMT+8",
                "bo | Asia/Shanghai | སྤྱི་ལོ་2026 ཟླ་བ་དགུ་པའི་ཚེས་4 18:00 GMT+8",
                "my | Asia/Yangon | ၂၀၂၆ စက်တင်ဘာ ၄ ၁၆:၃၀ GMT+၆:၃၀",
                "km | Asia/Phnom_Penh | 4 កញ្ញា 2026 នៅម៉ោង 17:00 ម៉ោងសកល +7",
                "ko | Asia/Seoul | 2026년 9월 4일 19:00 GMT+9",
            })
    void a_time_is_written_as_readers_write_it_with_its_zone(String language, String zone, String written) {
        assertEquals(
                written,
                PublishedTime.of(EVENING, ZoneId.of(zone), Language.of(language))
                        .replace('\u00a0', ' ')
                        .replace("\u200b", ""));
    }
}

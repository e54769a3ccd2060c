package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenInTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "The second sentence is too long., en",
                "“Four-thousand?” — no!, en",
                "第二段请改。, zh-Hans",
                "BBC 的报道说 10 人，zh-Hans？, zh-Hans",
                "This is not 石碾 but 双桠., en",
                "東京へ行く, ja",
                "다시 봐 주세요, ko",
                "ཡང་བསྐྱར།, bo",
                "Déjà vu, ``",
                "بۇنى تۈزىتىڭ, ``",
                "2026 …, ``"
            })
    void letters_tell_or_say_nothing(String words, String tag) {
        assertEquals(tag, WrittenIn.tag(words));
    }
}

package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh-Hans; 水库跌破死水位; 水库|跌破|死|水位",
                "zh-Hans; 3.2万名码头工“停工”; 3.2万名|码头|工“停工”",
                "zh-Hans; 望渡港3.2万名工人; 望|渡|港3.2万名|工人",
                "zh-Hans; 渡轮，停航; 渡轮，停航",
                "en; Ferry idle for 11 days; Ferry idle for 11 days",
                "ug; كېمە توختىدى; كېمە توختىدى",
            })
    void lines_end_between_words_and_never_beside_a_figure(String language, String headline, String pieces) {
        assertEquals(pieces, String.join("|", Headlines.pieces(headline, Language.of(language))));
        assertEquals(headline, String.join("", Headlines.pieces(headline, Language.of(language))));
    }
}

package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CarriedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // myriads become what the language writes, and stand there as the source has them
                "约3.2万人转移。|32,000;3.2万",
                "损失3亿2000万元。|320 million;320,000,000;3亿2000万",
                "投资１２亿元|1.2 billion;1,200,000,000;１２亿",
                "增至１２３４５６７人|1,234,567;１２３４５６７",
                "共5千户|5,000;5千",
                "500万吨|5 million;5,000,000;500万",
                "两万亿元，超过三万二千家。|2 trillion;2,000,000,000,000;两万亿;32,000;三万二千",
                // years are not grouped, other numbers of four digits are
                "2026年有3200人|2026;3,200;3200",
                "二〇二六年|2026;二〇二六",
                "第三天，二十三人|3;三;23;二十三",
                "上涨3.2%，百分之三十，百分之40|3.2%;30%;百分之三十;40%;百分之40",
                "三点五公里，百分之一点二|3.5;三点五;1.2%;百分之一点二",
                // words that look like numbers
                "一些人万一走了，千万别说，十分三三两两，老百姓|",
                "3百姓|3",
                // words in Latin letters
                "新冠COVID-19疫情，New York Times报道，5G和G20，AT&T|COVID-19;New York Times;5G;G20;AT&T",
                "第3,200km处|3,200",
            })
    void from_Chinese_into_English(String source, String offers) {
        assertEquals(split(offers), Carried.from(source, Language.of("zh-Hans"), Language.of("en")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 32,000 people and NATO met in 2026.|3.2万;32,000;NATO;2026",
                "It cost 3.25 million, up 4.5%.|325万;3,250,000;3.25 million;4.5%",
                "1,234,567 votes|1,234,567",
                "Nothing to see here.|",
            })
    void from_English_into_Chinese(String source, String offers) {
        assertEquals(split(offers), Carried.from(source, Language.of("en"), Language.of("zh-Hans")));
    }

    @Test
    void each_language_writes_numbers_its_own_way() {
        String source = "约3.2万人，上涨5%";
        assertEquals(List.of("32.000", "3.2万", "5 %", "5%"), into("de", source));
        assertEquals(List.of("32 000", "3.2万", "5 %", "5%"), into("fr", source));
        assertEquals(List.of("3.2만", "32,000", "3.2万", "5%"), into("ko", source));
        assertEquals(List.of("3.2萬", "32,000", "3.2万", "5%"), into("zh-Hant", source));
        assertEquals("3.2万", into("bo", source).get(1));
        assertEquals("3.2万", into("ug", source).get(1));
    }

    @Test
    void there_are_never_more_than_nine_and_none_twice() {
        var many = into("en", "1、2、3、4、5、6、7、8、9、10、11、1、2");
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), many);
        assertEquals(List.of(), into("en", ""));
        assertEquals(List.of("8"), into("en", "8".concat("。")));
    }

    @Test
    void no_text_is_too_odd() {
        for (String odd :
                List.of("万", "3.", ".3", "百分之", "点", "3万亿兆", "9".repeat(500), "十十十", "零", "3,20", "\uD83D\uDE003")) {
            into("en", odd);
        }
    }

    private static List<String> into(String tag, String source) {
        return Carried.from(source, Language.of("zh-Hans"), Language.of(tag)).stream()
                .map(one -> one.replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    private static List<String> split(String offers) {
        return offers == null ? List.of() : List.of(offers.split(";"));
    }
}

package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words whose Latin spelling anybody can look up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LatinLettersTest {

    @ParameterizedTest
    @CsvSource({
        "བོད་ལྗོངས།, bod་ljongs།",
        "བཀྲ་ཤིས་བདེ་ལེགས, bkra་shis་bde་legs",
        "དགའ་ལྡན, dga་ldan",
        "རྒྱལ་ས་ལྷ་ས, rgyal་sa་lha་sa",
        "ཨོ་རྒྱན, o་rgyan",
        "བསམ་ཡས, bsam་yas",
        "ལགས, lags",
        "གྲུ་ཁའི, gru་khai",
        "3.2 ལོ, 3.2 lo",
    })
    void tibetan(String tibetan, String latin) {
        assertEquals(latin, TibetanLatin.of(tibetan));
    }

    @ParameterizedTest
    @CsvSource({
        "កម្ពុជា, kampuchea",
        "ភ្នំពេញ, phnumpenh",
        "ទន្លេសាប, tonlesab",
        "សៀមរាប, siemreab",
        "ខ្មែរ, khmaer",
        "ឥណ្ឌា, enda",
        "3.2 លាន, 3.2 lean",
    })
    void khmer(String khmer, String latin) {
        assertEquals(latin, KhmerLatin.of(khmer));
    }

    @ParameterizedTest
    @CsvSource({
        "ລາວ, lao",
        "ວຽງຈັນ, viangchan",
        "ຫຼວງພະບາງ, hluangphabang",
        "ນ້ຳຂອງ, namkhong",
        "ໂຮງຮຽນ, honghian",
        "ເມືອງ, mueang",
    })
    void lao(String lao, String latin) {
        assertEquals(latin, LaoLatin.of(lao));
    }
}

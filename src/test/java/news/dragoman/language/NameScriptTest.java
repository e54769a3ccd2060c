package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameScriptTest {

    @Test
    void a_name_fits_when_some_letter_is_of_its_languages_script() {
        assertTrue(fits("林若川", "zh-Hans"));
        assertTrue(fits("はな", "ja"));
        assertTrue(fits("沃斯 V.", "zh-Hant"));
        assertTrue(fits("بارات", "ug"));
        assertTrue(fits("Đặng Thị Ngà", "vi"));
        assertTrue(fits("007", "en"));
    }

    @Test
    void a_name_of_another_script_does_not() {
        assertFalse(fits("Hana Voss", "zh-Hans"));
        assertFalse(fits("林若川", "en"));
        assertFalse(fits("한나", "ja"));
    }

    private static boolean fits(String name, String tag) {
        return NameScript.fits(name, Language.of(tag));
    }
}

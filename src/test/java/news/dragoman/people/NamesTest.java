package news.dragoman.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {

    @Test
    void a_latin_name_serves_every_language_in_latin_script() {
        assertEquals(Optional.of("Mei Lindqvist"), names("en", "Mei Lindqvist").suitable("es"));
    }

    @Test
    void the_languages_own_name_goes_before_one_in_its_script() {
        assertEquals("Joan", new Names(Map.of("en", "Joan", "ca", "Joana")).best("en"));
        assertEquals("Joana", new Names(Map.of("en", "Joan", "ca", "Joana")).best("ca"));
    }

    @Test
    void plain_zh_means_simplified() {
        assertEquals(Optional.of("林梅"), names("zh", "林梅").suitable("zh-Hans"));
    }

    @Test
    void a_name_in_another_script_is_shown_but_not_fit_to_print() {
        Names names = names("zh-Hant", "林若梅");

        assertEquals(Optional.empty(), names.suitable("zh-Hans"));
        assertEquals("林若梅", names.best("zh-Hans"));
        assertEquals("林若梅", names.best("ug"));
    }

    @Test
    void without_a_better_one_a_latin_name_is_shown() {
        assertEquals("Mei", new Names(Map.of("ug", "مېي", "en", "Mei")).best("ko"));
    }

    private static Names names(String tag, String name) {
        return new Names(Map.of(tag, name));
    }
}

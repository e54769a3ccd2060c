package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LookalikesTest {

    private static Set<String> kept(String... names) {
        Set<String> kept = new HashSet<>();
        for (String name : names) {
            kept.addAll(Lookalikes.skeletons(name));
        }
        return kept;
    }

    @ParameterizedTest
    @CsvSource({
        "editor, true",
        "The Editor, true",
        "EDITOR, true",
        "EDlTOR, true",
        "еditоr, true", // Cyrillic е and о
        "e d i t o r, true",
        "ｅｄｉｔｏｒ, true",
        "ed\u200Bit\u00ADor, true",
        "𝐞𝐝𝐢𝐭𝐨𝐫, true",
        "Lin Ruochuan, true",
        "Lіn Ruοchuan, true", // Ukrainian і, Greek ο
        "林若川, true",
        "编辑部小王, true",
        "Eddie, false",
        "Crane widow, false",
        "读者小禾, false",
        "Lin, false",
        "Мария, false"
    })
    void a_name_that_could_be_taken_for_another_is_found_whatever_it_is_written_with(String name, boolean alike) {
        assertEquals(alike, Lookalikes.alike(name, kept("editor", "编辑", "Lin Ruochuan", "林若川", "Li", "X")), name);
    }
}

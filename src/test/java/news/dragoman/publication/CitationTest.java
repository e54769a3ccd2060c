package news.dragoman.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CitationTest {

    @Test
    void a_line_is_a_name_with_or_without_an_address() {
        assertEquals(
                List.of(
                        new Citation("Reuters", "https://www.reuters.com/a?b=c"),
                        new Citation("The council's minutes, page 3", ""),
                        new Citation("路透社", "http://example.org/中")),
                Citation.parse(
                        "Reuters  https://www.reuters.com/a?b=c\n\n The council's minutes, page 3 \n路透社　http://example.org/中"));
        assertEquals(List.of(), Citation.parse("\n  \n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.reuters.com/",
                "Reuters javascript://alert(1)",
                "Reuters ftp://example.org/",
                "Reuters https://",
                "Reuters https://user:secret@example.org/",
                "Reuters https://exa mple.org/ https://b.org/",
                "Reuters https://a.org/\"><script>"
            })
    void what_is_none_is_said(String line) {
        assertEquals(Optional.of(line), Citation.wrong("CNN\n" + line));
        assertEquals(List.of(new Citation("CNN", "")), Citation.parse("CNN\n" + line));
    }
}

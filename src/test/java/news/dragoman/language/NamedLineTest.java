package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedLineTest {

    @Test
    void each_name_stands_by_itself_in_every_language_and_the_line_stays_what_it_was() {
        for (Language language : Languages.KNOWN) {
            var names = List.of("B", "Ann Bay", "Ann");
            String line = CreditLine.byline(language, names);
            var pieces = NamedLine.pieces(line, names);
            assertEquals(
                    line, pieces.stream().map(NamedLine.Piece::text).collect(Collectors.joining()), language.tag());
            assertEquals(
                    names,
                    pieces.stream()
                            .filter(NamedLine.Piece::name)
                            .map(NamedLine.Piece::text)
                            .toList(),
                    language.tag());
        }
    }

    @Test
    void chinese_names_are_found_without_spaces_between() {
        var pieces = NamedLine.pieces("记者：林若川、何舟", List.of("林若川", "何舟"));
        assertEquals(
                List.of("记者：", "林若川", "、", "何舟"),
                pieces.stream().map(NamedLine.Piece::text).toList());
    }

    @Test
    void a_line_that_does_not_have_the_names_stays_in_one_piece() {
        assertEquals(
                List.of(new NamedLine.Piece("By our own correspondent", false)),
                NamedLine.pieces("By our own correspondent", List.of("Ana")));
        assertEquals(List.of(new NamedLine.Piece("By", false)), NamedLine.pieces("By", List.of("B")));
    }
}

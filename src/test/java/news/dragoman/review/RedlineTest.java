package news.dragoman.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedlineTest {

    private static final Language ENGLISH = Language.of("en");
    private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID THIRD = UUID.fromString("00000000-0000-7000-8000-000000000003");

    @Test
    void a_paragraph_made_a_subhead_is_a_change_although_its_words_are_the_same() {
        var before = List.of(paragraph(FIRST, "The mountain road"), paragraph(SECOND, "It takes three hours."));
        var after = List.of(subhead(FIRST, "The mountain road"), paragraph(SECOND, "It takes three hours."));

        var rows = Redline.between(before, after, ENGLISH);

        assertTrue(rows.get(0).changed());
        assertEquals(Optional.of(BlockKind.PARAGRAPH), rows.get(0).turned());
        assertEquals(BlockKind.SUBHEAD, rows.get(0).kind());
        assertEquals(
                List.of(Redline.Change.SAME),
                rows.get(0).runs().stream().map(Redline.Run::change).toList());
        assertFalse(rows.get(1).changed());
        assertEquals(Optional.empty(), rows.get(1).turned());
    }

    @Test
    void what_turned_and_was_rewritten_shows_both() {
        var row = Redline.between(
                        List.of(subhead(FIRST, "The mountain road")),
                        List.of(paragraph(FIRST, "The mountain road takes three hours.")),
                        ENGLISH)
                .get(0);
        assertEquals(Optional.of(BlockKind.SUBHEAD), row.turned());
        assertTrue(row.runs().stream().anyMatch(r -> r.change() == Redline.Change.IN));
    }

    @Test
    void what_came_and_what_went_did_not_turn_and_stands_where_it_stood() {
        var rows = Redline.between(
                List.of(paragraph(FIRST, "One."), subhead(SECOND, "Gone")),
                List.of(paragraph(FIRST, "One."), subhead(THIRD, "New")),
                ENGLISH);
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                rows.stream().map(Redline.Row::id).collect(Collectors.toList()));
        assertTrue(rows.stream().allMatch(r -> r.turned().isEmpty()));
    }

    @Test
    void a_paragraph_that_stands_elsewhere_was_moved_and_its_neighbours_were_not() {
        var rows = Redline.between(
                List.of(paragraph(FIRST, "One."), paragraph(SECOND, "Two."), paragraph(THIRD, "Three.")),
                List.of(paragraph(THIRD, "Three now."), paragraph(FIRST, "One."), paragraph(SECOND, "Two.")),
                ENGLISH);
        assertEquals(
                List.of(Redline.Fate.MOVED, Redline.Fate.STAYED, Redline.Fate.STAYED),
                rows.stream().map(Redline.Row::fate).toList());
        assertEquals(3, rows.get(0).was());
        assertEquals(
                List.of("Three", " now", "."),
                rows.get(0).runs().stream().map(Redline.Run::text).toList());
    }

    @Test
    void a_paragraph_that_was_typed_again_is_known_by_its_words() {
        var rows = Redline.between(
                List.of(paragraph(FIRST, "Workers say that they have not had full pay in two months.")),
                List.of(paragraph(THIRD, "Workers say they have not had full pay in three months.")),
                ENGLISH);
        assertEquals(1, rows.size());
        assertEquals(Redline.Fate.STAYED, rows.get(0).fate());
        assertEquals(THIRD, rows.get(0).id());
        assertEquals(2, rows.get(0).edits().size());
    }

    private static Passage paragraph(UUID id, String text) {
        return new Passage(id, BlockKind.PARAGRAPH, text);
    }

    private static Passage subhead(UUID id, String text) {
        return new Passage(id, BlockKind.SUBHEAD, text);
    }
}

package news.dragoman.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.language.Language;
import news.dragoman.story.BlockKind;
import news.dragoman.workflow.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The words of a photo stay together, whatever a translator does to the rows around them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoRowsTest {

    private static final Supplier<UUID> IDS = UUID::randomUUID;

    /** Headline, a paragraph, a photo of three rows, another of three, a paragraph. */
    private final Arrangement rows = new Arrangement(
            List.of(
                    row(0, BlockKind.HEADLINE),
                    row(1, BlockKind.PARAGRAPH),
                    row(2, BlockKind.CAPTION),
                    row(3, BlockKind.ALT),
                    row(4, BlockKind.CREDIT),
                    row(5, BlockKind.CAPTION),
                    row(6, BlockKind.ALT),
                    row(7, BlockKind.CREDIT),
                    row(8, BlockKind.PARAGRAPH)),
            Language.of("en"));

    @Test
    void a_photo_moves_as_a_whole_by_any_of_its_rows() {
        assertEquals(List.of(0, 2, 3, 4, 1, 5, 6, 7, 8), order(new MoveParagraph(id(3), id(1), Side.BEFORE)));
        assertEquals(List.of(0, 1, 5, 6, 7, 2, 3, 4, 8), order(new MoveParagraph(id(2), id(6), Side.AFTER)));
    }

    @Test
    void a_paragraph_goes_before_or_after_a_photo_and_never_into_it() {
        assertEquals(List.of(0, 2, 3, 4, 1, 5, 6, 7, 8), order(new MoveParagraph(id(1), id(2), Side.AFTER)));
        assertEquals(List.of(0, 1, 2, 3, 4, 8, 5, 6, 7), order(new MoveParagraph(id(8), id(7), Side.BEFORE)));
        var added = new Add(id(2), true, "More.", "our own").on(rows, null, IDS);
        assertEquals(BlockKind.PARAGRAPH, added.rows().get(5).kind(), "behind all three rows");
        assertEquals(0, added.fault().stream().count());
    }

    @Test
    void words_of_a_photo_do_not_leave_it() {
        assertEquals("PHOTO_WHOLE", refused(new Move(id(2), id(5), Side.BEFORE)));
        assertEquals("PHOTO_WHOLE", refused(new Move(id(4), id(1), Side.AFTER, true)));
        assertEquals("MERGE_KINDS", refused(new Merge(List.of(id(2), id(3)))));
        assertEquals("JOIN_NOTHING", refused(new JoinParagraphs(id(8))));
        assertEquals("PHOTO_WHOLE", refused(new JoinParagraphs(id(5))));
    }

    private List<Integer> order(Operation operation) {
        var after = operation.on(rows, null, IDS);
        assertEquals(0, after.fault().stream().count());
        return after.rows().stream()
                .map(r -> (int) r.id().getLeastSignificantBits())
                .toList();
    }

    private String refused(Operation operation) {
        return assertThrows(Refusal.class, () -> operation.on(rows, null, IDS))
                .refused()
                .reasons()
                .get(0)
                .code();
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    private static RowState row(int number, BlockKind kind) {
        return new RowState(
                id(number),
                new UUID(2, number),
                kind,
                "Words " + number + ".",
                true,
                new UUID(7, 1),
                List.of(),
                false,
                null,
                null);
    }
}

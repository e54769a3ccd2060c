package news.dragoman.translation;

import static news.dragoman.translation.Rows.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of rows, and what is refused. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsTest {

    private final Rows rows = Rows.english();

    @Test
    void merged_rows_answer_all_their_sentences_in_one_text() {
        rows.does(new Merge(List.of(id(1), id(2))));
        assertEquals("Head || One. Two. | Three. || Four. | Five. || Six.", rows.words());
        assertEquals(List.of(new UUID(3, 1), new UUID(3, 2)), rows.row(1).segments());
        rows.does(new Merge(List.of(id(3), id(4))));
        assertEquals("Head || One. Two. | Three. Four. || Five. || Six.", rows.words());
        rows.undoes();
        rows.undoes();
        assertEquals("Head || One. | Two. | Three. || Four. | Five. || Six.", rows.words());
    }

    @Test
    void Chinese_rows_are_joined_without_a_space() {
        var chinese = Rows.of("zh-Hans", List.of(List.of("船没有出港。", "没有人离开。")));
        chinese.does(new Merge(List.of(id(1), id(2))));
        assertEquals("Head || 船没有出港。没有人离开。", chinese.words());
    }

    @Test
    void a_row_merged_from_two_hands_is_that_of_whoever_wrote_most() {
        rows.now = rows.now.replacing(new RowState(
                id(2),
                rows.row(2).block(),
                rows.row(2).kind(),
                "A much longer sentence.",
                true,
                Rows.IDRIS,
                rows.row(2).links(),
                false,
                null,
                null));
        rows.does(new Merge(List.of(id(1), id(2))));
        assertEquals(Rows.IDRIS, rows.row(1).translator());
        assertFalse(rows.row(1).confirmed(), "the other half was not");
    }

    @Test
    void what_cannot_be_merged_says_why() {
        refused("MERGE_KINDS", new Merge(List.of(id(0), id(1))));
        refused("MERGE_APART", new Merge(List.of(id(1), id(3))));
        refused("MERGE_APART", new Merge(List.of(id(2), id(1))));
        refused("MERGE_ONE", new Merge(List.of(id(2))));
        refused("ROW_GONE", new Merge(List.of(id(6), id(7))));
        rows.does(new Omit(id(2), ""));
        refused("MERGE_OMITTED", new Merge(List.of(id(1), id(2))));
        var long_ = Rows.of("en", List.of(List.of("x".repeat(12_000), "y".repeat(12_000))));
        var refusal = assertThrows(Refusal.class, () -> long_.does(new Merge(List.of(id(1), id(2)))));
        assertEquals(
                List.of(new Reason("TEXT_TOO_LONG", List.of("24001", "20000"))),
                refusal.refused().reasons());
    }

    @Test
    void a_split_sentence_is_answered_by_both_halves() {
        rows.write(id(2), "Two and more.");
        var trace = rows.does(new Split(id(2), 4));
        assertEquals("Head || One. | Two | and more. | Three. || Four. | Five. || Six.", rows.words());
        var right = trace.after().get(1).row();
        assertEquals(rows.row(2).links(), right.links());
        assertEquals(right.id(), new Split(id(2), 4).focus(trace));
    }

    @Test
    void a_merged_row_that_is_split_parts_its_sentences_too() {
        rows.does(new Merge(List.of(id(1), id(2), id(3))));
        rows.write(id(1), "One, two. And three.");
        var right = rows.does(new Split(id(1), 9)).after().get(1).row();
        assertEquals(List.of(new UUID(3, 1)), rows.row(1).segments());
        assertEquals(List.of(new UUID(3, 2), new UUID(3, 3)), right.segments());
    }

    @Test
    void nobody_cuts_inside_what_is_one_character_to_a_reader() {
        for (String one : List.of("e\u0301", "👩‍👩‍👧", "🇺🇳", "\u1112\u1161\u11ab", "ཀྵ", "क्षि")) {
            var some = Rows.of("en", List.of(List.of("a" + one + "b")));
            refused(some, "SPLIT_GRAPHEME", new Split(id(1), 2), one);
            some.does(new Split(id(1), 1));
        }
        refused("SPLIT_EDGE", new Split(id(1), 0));
        refused("SPLIT_EDGE", new Split(id(1), 4));
        refused("SPLIT_EDGE", new Split(id(1), -1));
        refused("SPLIT_EDGE", new Split(id(1), 99));
    }

    @Test
    void a_merged_row_comes_apart_into_what_it_was_made_of_or_by_its_sentences() {
        rows.write(id(2), "Two. And a half.");
        rows.does(new Merge(List.of(id(1), id(2))));
        rows.does(new TakeApart(id(1)));
        assertEquals("Head || One. | Two. And a half. | Three. || Four. | Five. || Six.", rows.words());

        var other = Rows.english();
        other.does(new Merge(List.of(id(1), id(2), id(3))));
        other.write(id(1), "First. Second of two.");
        other.does(new TakeApart(id(1)));
        assertEquals("Head || First. | Second of two. |  || Four. | Five. || Six.", other.words());
        assertEquals(List.of(new UUID(3, 3)), other.now.rows().get(3).segments());
        refused(other, "NOT_MERGED", new TakeApart(id(4)), "");
    }

    @Test
    void a_row_moves_into_the_paragraph_where_it_is_put() {
        rows.does(new Move(id(2), id(4), Side.AFTER));
        assertEquals("Head || One. | Three. || Four. | Two. | Five. || Six.", rows.words());
        rows.does(new Move(id(6), id(1), Side.BEFORE));
        assertEquals("Head || Six. | One. | Three. || Four. | Two. | Five.", rows.words());
        rows.undoes();
        rows.undoes();
        assertEquals(Rows.english().words(), rows.words());
        refused("MOVE_KINDS", new Move(id(0), id(1), Side.AFTER));
        refused("MOVE_NOWHERE", new Move(id(1), id(1), Side.AFTER));
        refused("MOVE_NOWHERE", new Move(id(1), id(2), Side.BEFORE));
    }

    @Test
    void a_row_may_go_as_a_paragraph_of_its_own() {
        rows.does(new Move(id(2), id(4), Side.AFTER, true));
        assertEquals("Head || One. | Three. || Four. | Five. || Two. || Six.", rows.words());
        rows.does(new Move(id(5), id(1), Side.BEFORE, true));
        assertEquals("Head || Five. || One. | Three. || Four. || Two. || Six.", rows.words());
        rows.undoes();
        rows.undoes();
        assertEquals(Rows.english().words(), rows.words());
        refused("MOVE_HEAD", new Move(id(0), id(1), Side.AFTER, true));
        refused("MOVE_HEAD", new Move(id(1), id(0), Side.AFTER, true));
        refused("MOVE_NOWHERE", new Move(id(1), id(2), Side.AFTER, true));
    }

    @Test
    void what_was_moved_finds_its_way_back_to_where_its_sentence_stands() {
        var source =
                rows.now.rows().stream().flatMap(r -> r.segments().stream()).toList();
        var paragraphs = rows.now.rows().stream()
                .collect(java.util.stream.Collectors.toMap(r -> r.segments().get(0), RowState::block));
        for (Move there : List.of(
                new Move(id(2), id(4), Side.AFTER),
                new Move(id(1), id(6), Side.AFTER),
                new Move(id(6), id(1), Side.BEFORE),
                new Move(id(3), id(6), Side.AFTER, true))) {
            rows.does(there);
            rows.does(new WayBack(rows.now.rows(), List.of(source), paragraphs).ofRow(there.unit()));
            assertEquals(Rows.english().words(), rows.words(), there::toString);
        }
        for (MoveParagraph there : List.of(
                new MoveParagraph(id(5), id(2), Side.BEFORE),
                new MoveParagraph(id(1), id(6), Side.AFTER),
                new MoveParagraph(id(6), id(1), Side.BEFORE))) {
            rows.does(there);
            rows.does(new WayBack(rows.now.rows(), List.of(source), paragraphs).ofParagraph(there.unit()));
            assertEquals(Rows.english().words(), rows.words(), there::toString);
        }
        var gone = new WayBack(rows.now.rows(), List.<List<UUID>>of(), Map.of());
        assertThrows(Refusal.class, () -> gone.ofRow(id(2)));
        assertThrows(Refusal.class, () -> gone.ofParagraph(id(2)));
    }

    @Test
    void a_move_beside_a_row_that_is_gone_is_refused() {
        rows.does(new Add(id(6), true, "Added.", "The almanac."));
        var added = rows.now.rows().get(7).id();
        rows.does(new Remove(added));
        refused("ROW_GONE", new MoveParagraph(id(1), added, Side.AFTER));
        refused("ROW_GONE", new Move(id(1), added, Side.BEFORE));
    }

    @Test
    void a_paragraph_moves_whole() {
        rows.does(new MoveParagraph(id(5), id(2), Side.BEFORE));
        assertEquals("Head || Four. | Five. || One. | Two. | Three. || Six.", rows.words());
        rows.does(new MoveParagraph(id(4), id(6), Side.AFTER));
        assertEquals("Head || One. | Two. | Three. || Six. || Four. | Five.", rows.words());
        refused("MOVE_HEAD", new MoveParagraph(id(0), id(6), Side.AFTER));
        refused("MOVE_HEAD", new MoveParagraph(id(6), id(0), Side.BEFORE));
        refused("MOVE_NOWHERE", new MoveParagraph(id(1), id(3), Side.AFTER));
        refused("MOVE_NOWHERE", new MoveParagraph(id(6), id(3), Side.AFTER));
    }

    @Test
    void paragraphs_start_and_join() {
        rows.does(new StartParagraph(id(2)));
        assertEquals("Head || One. || Two. | Three. || Four. | Five. || Six.", rows.words());
        rows.does(new JoinParagraphs(id(5)));
        assertEquals("Head || One. || Two. | Three. | Four. | Five. || Six.", rows.words());
        refused("PARAGRAPH_STARTS", new StartParagraph(id(2)));
        refused("PARAGRAPH_HEAD", new StartParagraph(id(0)));
        refused("PARAGRAPH_HEAD", new JoinParagraphs(id(0)));
        refused("JOIN_NOTHING", new JoinParagraphs(id(1)));
    }

    @Test
    void a_row_left_out_keeps_its_words_aside_and_gets_them_back() {
        rows.does(new Omit(id(2), "Repeats the summary."));
        assertEquals("Head || One. | – | Three. || Four. | Five. || Six.", rows.words());
        assertEquals("Repeats the summary.", rows.row(2).omission());
        refused("OMITTED_ALREADY", new Omit(id(2), ""));
        refused("SPLIT_OMITTED", new Split(id(2), 1));
        rows.does(new PutBack(id(2)));
        assertEquals(Rows.english().words(), rows.words());
        assertNull(rows.row(2).omission());
        assertEquals(Rows.HANA, rows.row(2).translator());
        refused("NOT_OMITTED", new PutBack(id(2)));
    }

    @Test
    void a_half_of_a_sentence_is_not_left_out_but_taken_out() {
        rows.write(id(2), "Two and more.");
        var half = rows.does(new Split(id(2), 4)).after().get(1).row().id();
        refused("OMIT_SHARED", new Omit(half, ""));
        rows.does(new Remove(half));
        assertEquals("Head || One. | Two | Three. || Four. | Five. || Six.", rows.words());
        refused("REMOVE_SOURCED", new Remove(id(2)));
        rows.does(new PutBack(half));
        assertEquals("Head || One. | Two | and more. | Three. || Four. | Five. || Six.", rows.words());
        rows.does(new Remove(half));
        rows.does(new Omit(id(2), ""));
        refused("PUT_BACK_PLACE", new PutBack(half));
    }

    @Test
    void an_addition_says_where_it_is_from() {
        refused("ORIGIN_MISSING", new Add(id(1), false, "Context.", "  "));
        rows.does(new Add(id(1), false, "Context.", "The almanac."));
        rows.does(new Add(id(0), true, "Lead.", "The agency."));
        rows.does(new Add(id(4), true, "Between.", "The agency."));
        assertEquals(
                "Head || Lead. || One. | Context. | Two. | Three. || Four. | Five. || Between. || Six.", rows.words());
        var context = rows.now.rows().get(3);
        assertEquals("The almanac.", context.origin());
        refused("OMIT_ADDITION", new Omit(context.id(), ""));
        rows.does(new Remove(context.id()));
        rows.does(new Merge(List.of(id(1), id(2))));
        rows.does(new PutBack(context.id()));
        assertEquals(
                "Head || Lead. || One. Two. | Context. | Three. || Four. | Five. || Between. || Six.", rows.words());
    }

    @Test
    void undoing_is_refused_once_somebody_wrote_in_it_and_not_for_a_confirmation() {
        rows.does(new Merge(List.of(id(1), id(2))));
        rows.now = rows.now.replacing(rows.row(1).confirmed(true));
        rows.undoes();
        assertEquals(Rows.english().words(), rows.words());

        rows.does(new Merge(List.of(id(1), id(2))));
        var merged = rows.last();
        rows.write(id(1), "One and two.");
        var refusal = assertThrows(Refusal.class, () -> rows.does(new Undo(merged)));
        assertEquals(
                List.of(new Reason("UNDO_WRITTEN", List.of("2"))),
                refusal.refused().reasons());

        rows.write(id(1), "One. Two.");
        rows.does(new Omit(id(1), ""));
        refused("UNDO_CHANGED", new Undo(merged));
    }

    @Test
    void undoing_elsewhere_does_not_mind_what_others_do_meanwhile() {
        rows.does(new Merge(List.of(id(1), id(2))));
        var merged = rows.last();
        rows.does(new MoveParagraph(id(6), id(1), Side.BEFORE));
        rows.does(new Omit(id(5), ""));
        rows.does(new Undo(merged));
        assertEquals("Head || Six. || One. | Two. | Three. || Four. | –", rows.words());
    }

    @Test
    void what_stands_in_another_order_than_the_source_is_found_with_the_fewest_rows() {
        var source =
                rows.now.rows().stream().flatMap(r -> r.segments().stream()).toList();
        assertEquals(Set.of(), SourceOrder.moved(rows.now.rows(), source));
        rows.does(new MoveParagraph(id(6), id(1), Side.BEFORE));
        rows.does(new Add(id(2), false, "Context.", "The almanac."));
        rows.write(id(4), "Four and more.");
        rows.does(new Split(id(4), 5));
        assertEquals(Set.of(id(6)), SourceOrder.moved(rows.now.rows(), source));
        assertTrue(SourceOrder.apart(id(6), rows.now.rows(), source));
        assertFalse(SourceOrder.apart(id(0), rows.now.rows(), source));
        rows.does(new Move(id(5), id(2), Side.BEFORE));
        assertEquals(Set.of(id(5), id(6)), SourceOrder.moved(rows.now.rows(), source));
    }

    @Test
    void where_no_number_is_left_between_two_all_are_numbered_anew() {
        var numbers = new HashMap<>(java.util.Map.of(id(1), 1.0, id(2), 2.0));
        var order = new java.util.ArrayList<>(List.of(id(1), id(2)));
        for (int i = 3; i < 200; i++) {
            order.add(1, id(i));
            numbers.putAll(Places.of(order, numbers, Set.of()));
        }
        for (int i = 1; i < order.size(); i++) {
            assertTrue(numbers.get(order.get(i - 1)) < numbers.get(order.get(i)));
        }
        assertEquals(java.util.Map.of(), Places.of(order, numbers, Set.of()), "what stands is not touched");
    }

    private void refused(String code, Operation operation) {
        refused(rows, code, operation, "");
    }

    private static void refused(Rows rows, String code, Operation operation, String about) {
        var before = rows.now;
        var refusal = assertThrows(Refusal.class, () -> rows.does(operation), about);
        assertEquals(
                List.of(code),
                refusal.refused().reasons().stream().map(Reason::code).toList(),
                about);
        assertEquals(before, rows.now, "nothing was done");
    }
}

package news.dragoman.pages.translate;

import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Workbench.Bench;
import news.dragoman.translation.Add;
import news.dragoman.translation.Arrangement;
import news.dragoman.translation.JoinParagraphs;
import news.dragoman.translation.Merge;
import news.dragoman.translation.Move;
import news.dragoman.translation.MoveParagraph;
import news.dragoman.translation.Omit;
import news.dragoman.translation.Operation;
import news.dragoman.translation.PutBack;
import news.dragoman.translation.Remove;
import news.dragoman.translation.Side;
import news.dragoman.translation.Split;
import news.dragoman.translation.StartParagraph;
import news.dragoman.translation.TakeApart;
import news.dragoman.translation.Unit;
import news.dragoman.translation.WayBack;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A press of a button with what was filled in beside it.
 *
 * @param at where the second part begins, as a script knows it from the caret; -1 for a form without
 * @param begins with which words it begins, for a form without a script
 * @param anchor the row beside whose paragraph one was dragged; null elsewhere
 */
record Pressed(
        Press press,
        UUID unit,
        int at,
        String begins,
        String reason,
        String origin,
        String text,
        @Nullable UUID anchor,
        Side side) {

    /** What it leads to with the rows as they stand. */
    Operation with(Bench bench) {
        List<Unit> rows = bench.units();
        int place = rows.stream().map(Unit::id).toList().indexOf(unit);
        if (place < 0) {
            return new PutBack(unit); // says itself what became of the row
        }
        return switch (press) {
            case MERGE ->
                new Merge(rows.subList(place, Math.min(place + 2, rows.size())).stream()
                        .map(Unit::id)
                        .toList());
            case SPLIT -> new Split(unit, at >= 0 ? at : place(rows.get(place).text()));
            case TAKE_APART -> new TakeApart(unit);
            case UP -> beside(rows, place, -1);
            case DOWN -> beside(rows, place, 1);
            case PARAGRAPH_UP -> paragraph(rows, place, -1);
            case PARAGRAPH_DOWN -> paragraph(rows, place, 1);
            case START_PARAGRAPH -> new StartParagraph(unit);
            case JOIN_PARAGRAPHS -> new JoinParagraphs(unit);
            case BACK -> home(bench).ofRow(unit);
            case PARAGRAPH_BACK -> home(bench).ofParagraph(unit);
            case PARAGRAPH_TO -> new MoveParagraph(unit, anchor == null ? unit : anchor, side);
            case OMIT -> new Omit(unit, reason);
            case ADD -> new Add(unit, false, text, origin);
            case ADD_PARAGRAPH -> new Add(unit, true, text, origin);
            case REMOVE -> new Remove(unit);
            case PUT_BACK -> new PutBack(unit);
        };
    }

    private static WayBack home(Bench bench) {
        return new WayBack(
                bench.units().stream().map(Unit::row).toList(), Shapes.source(bench), Shapes.paragraphs(bench));
    }

    /** Past the edge of its paragraph a row goes into the next one, not over it. */
    private Operation beside(List<Unit> rows, int place, int step) {
        var other = at(rows, place + step);
        boolean same = other.blockId().equals(rows.get(place).blockId());
        return new Move(unit, other.id(), (step < 0) == same ? Side.BEFORE : Side.AFTER);
    }

    private Operation paragraph(List<Unit> rows, int place, int step) {
        var states = rows.stream().map(Unit::row).toList();
        int beyond = step < 0 ? Arrangement.wholeStart(states, place) - 1 : Arrangement.wholeEnd(states, place);
        return new MoveParagraph(unit, at(rows, beyond).id(), step < 0 ? Side.BEFORE : Side.AFTER);
    }

    private static Unit at(List<Unit> rows, int place) {
        if (place < 0 || place >= rows.size()) {
            throw new Refusal(Decision.Kind.NOT_NOW, "MOVE_NOWHERE");
        }
        return rows.get(place);
    }

    private int place(String text) {
        String words = begins.strip();
        int first = words.isEmpty() ? -1 : text.indexOf(words);
        if (first < 0 || text.indexOf(words, first + 1) >= 0) {
            throw new Refusal(Decision.Kind.NOT_YET, "SPLIT_WORDS");
        }
        return first;
    }
}

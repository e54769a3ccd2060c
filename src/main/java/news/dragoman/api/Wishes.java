package news.dragoman.api;

import java.util.UUID;
import news.dragoman.api.view.OperationAsk;
import news.dragoman.translation.Add;
import news.dragoman.translation.JoinParagraphs;
import news.dragoman.translation.Merge;
import news.dragoman.translation.Move;
import news.dragoman.translation.MoveParagraph;
import news.dragoman.translation.Omit;
import news.dragoman.translation.Operation;
import news.dragoman.translation.PutBack;
import news.dragoman.translation.Remove;
import news.dragoman.translation.Split;
import news.dragoman.translation.StartParagraph;
import news.dragoman.translation.TakeApart;
import org.jspecify.annotations.Nullable;

/** Turns what a program asks for into an operation. */
final class Wishes {
    private Wishes() {}

    /** @throws Fault if something that the operation needs is not said */
    static Operation of(OperationAsk ask) {
        if (ask.kind() == Operation.Kind.MERGE) {
            return new Merge(ask.units().stream().map(u -> u.id()).toList());
        }
        if (ask.units().size() != 1) {
            throw new Fault(ProblemKind.MALFORMED, "units");
        }
        UUID unit = ask.units().get(0).id();
        return switch (ask.kind()) {
            case SPLIT -> new Split(unit, given("at", ask.at()));
            case TAKE_APART -> new TakeApart(unit);
            case MOVE ->
                new Move(unit, given("anchor", ask.anchor()), given("side", ask.side()), or(ask.paragraph(), false));
            case MOVE_PARAGRAPH -> new MoveParagraph(unit, given("anchor", ask.anchor()), given("side", ask.side()));
            case START_PARAGRAPH -> new StartParagraph(unit);
            case JOIN_PARAGRAPHS -> new JoinParagraphs(unit);
            case OMIT -> new Omit(unit, or(ask.reason(), ""));
            case ADD -> new Add(unit, or(ask.paragraph(), false), or(ask.text(), ""), or(ask.origin(), ""));
            case REMOVE -> new Remove(unit);
            case PUT_BACK -> new PutBack(unit);
            case MERGE, UNDO -> throw new Fault(ProblemKind.MALFORMED, "kind");
        };
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new Fault(ProblemKind.MALFORMED, field);
        }
        return value;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}

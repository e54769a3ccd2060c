package news.dragoman.translation;

import java.util.UUID;
import java.util.function.Supplier;

/** A paragraph begins at this row: what stands after it in its paragraph comes along. */
public record StartParagraph(UUID unit) implements Operation {

    @Override
    public Kind kind() {
        return Kind.START_PARAGRAPH;
    }

    @Override
    public UUID focus(Trace trace) {
        return unit;
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        int at = before.at(unit);
        if (!before.row(unit).kind().body()) {
            throw Arrangement.refused("PARAGRAPH_HEAD");
        }
        Arrangement.notOfAPhoto(before.row(unit));
        if (before.start(at) == at) {
            throw Arrangement.refused("PARAGRAPH_STARTS");
        }
        var block = ids.get();
        int end = before.end(at);
        return before.replacing(
                at,
                end,
                before.rows().subList(at, end).stream().map(r -> r.in(block)).toList());
    }
}

package news.dragoman.translation;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * A paragraph goes on in the one before it.
 *
 * @param unit any row of the later one
 */
public record JoinParagraphs(UUID unit) implements Operation {

    @Override
    public Kind kind() {
        return Kind.JOIN_PARAGRAPHS;
    }

    @Override
    public UUID focus(Trace trace) {
        return unit;
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        int at = before.at(unit);
        int from = before.start(at);
        int to = before.end(at);
        var row = before.row(unit);
        if (!row.kind().body()) {
            throw Arrangement.refused("PARAGRAPH_HEAD");
        }
        Arrangement.notOfAPhoto(row);
        var earlier = before.before(from)
                .filter(r -> r.kind() == row.kind())
                .orElseThrow(() -> Arrangement.refused("JOIN_NOTHING"));
        return before.replacing(
                from,
                to,
                before.rows().subList(from, to).stream()
                        .map(r -> r.in(earlier.block()))
                        .toList());
    }
}

package news.dragoman.translation;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A row's source sentences are left out on purpose. What was written there is put aside and comes back with the row.
 *
 * <p>A row whose sentence another row answers too cannot leave it out: a sentence is answered or left out, never both,
 * and the readers do get it. Such a row is taken out with {@link Remove}.
 *
 * @param reason why; empty where nobody said so
 */
public record Omit(UUID unit, String reason) implements Operation {

    @Override
    public Kind kind() {
        return Kind.OMIT;
    }

    @Override
    public Set<UUID> reads() {
        return Set.of(unit);
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        var row = before.row(unit);
        if (row.omitted()) {
            throw Arrangement.refused("OMITTED_ALREADY");
        }
        if (row.links().isEmpty()) {
            throw Arrangement.refused("OMIT_ADDITION");
        }
        if (before.sharesASentence(row)) {
            throw Arrangement.refused("OMIT_SHARED");
        }
        return before.replacing(row.leftOut(reason.isBlank() ? null : reason));
    }
}

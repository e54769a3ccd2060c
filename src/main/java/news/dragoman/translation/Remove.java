package news.dragoman.translation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes a row out that answers nothing, or nothing that other rows do not answer too. */
public record Remove(UUID unit) implements Operation {

    @Override
    public Kind kind() {
        return Kind.REMOVE;
    }

    @Override
    public Set<UUID> reads() {
        return Set.of(unit);
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        var row = before.row(unit);
        if (!before.surplus(row)) {
            throw Arrangement.refused("REMOVE_SOURCED");
        }
        int at = before.at(unit);
        return before.replacing(at, at + 1, List.of());
    }
}

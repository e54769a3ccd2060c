package news.dragoman.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.language.Sentences;

/**
 * A row that answers several source sentences becomes one row for each. As long as it says what its merging made of it,
 * each part gets the words that it had; afterwards each gets a sentence of what is written, the last the rest of them.
 */
public record TakeApart(UUID unit) implements Operation {

    @Override
    public Kind kind() {
        return Kind.TAKE_APART;
    }

    @Override
    public Set<UUID> reads() {
        return Set.of(unit);
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        var row = before.row(unit);
        if (row.links().size() < 2) {
            throw Arrangement.refused("NOT_MERGED");
        }
        if (row.omitted()) {
            throw Arrangement.refused("SPLIT_OMITTED");
        }
        var was = asItWas(row, past.mergedInto(row));
        var parts = was.isEmpty() ? bySentence(row, before) : was;
        var rows = new ArrayList<RowState>();
        rows.add(parts.get(0));
        parts.subList(1, parts.size()).forEach(part -> rows.add(part.as(ids.get())));
        int place = before.at(unit);
        return before.replacing(place, place + 1, rows);
    }

    /** The parts of its merging, in its own paragraph now; none if they answered other sentences than the row does. */
    private static List<RowState> asItWas(RowState row, List<RowState> parts) {
        var segments = parts.stream().flatMap(p -> p.segments().stream()).toList();
        return segments.equals(row.segments()) && new HashSet<>(segments).size() == segments.size()
                ? parts.stream()
                        .map(p -> p.in(row.block()).linked(links(row, p)))
                        .toList()
                : List.of();
    }

    private static List<Link> links(RowState row, RowState part) {
        return row.links().stream()
                .filter(l -> part.segments().contains(l.segmentId()))
                .toList();
    }

    private static List<RowState> bySentence(RowState row, Arrangement before) {
        var sentences = Sentences.split(row.text(), before.language());
        int parts = row.links().size();
        var rows = new ArrayList<RowState>();
        for (int i = 0; i < parts; i++) {
            var own = sentences.subList(
                    Math.min(i, sentences.size()),
                    i == parts - 1 ? sentences.size() : Math.min(i + 1, sentences.size()));
            String text = sentences.size() <= 1 && i == 0 ? row.text() : Composition.join(own, before.language());
            rows.add(row.saying(i > 0 && sentences.size() <= 1 ? "" : text)
                    .linked(row.links().subList(i, i + 1)));
        }
        return rows;
    }
}

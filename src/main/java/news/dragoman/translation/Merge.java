package news.dragoman.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows that stand one after the other become one, which keeps the id and the paragraph of the first. Their words are
 * joined as the language joins sentences; it is confirmed if all of them were. If several people's words come together,
 * the row counts as that of whoever has written most of it.
 *
 * @param units in their order, two or more
 */
public record Merge(List<UUID> units) implements Operation {

    public Merge {
        units = List.copyOf(units);
    }

    @Override
    public Kind kind() {
        return Kind.MERGE;
    }

    @Override
    public Set<UUID> reads() {
        return Set.copyOf(units);
    }

    @Override
    public Arrangement on(Arrangement before, Past past, Supplier<UUID> ids) {
        if (units.size() < 2) {
            throw Arrangement.wanting("MERGE_ONE");
        }
        int from = before.at(units.get(0));
        for (int i = 0; i < units.size(); i++) {
            if (before.at(units.get(i)) != from + i) {
                throw Arrangement.refused("MERGE_APART");
            }
        }
        var parts = before.rows().subList(from, from + units.size());
        var first = parts.get(0);
        if (parts.stream().anyMatch(p -> p.kind() != first.kind())) {
            throw Arrangement.refused("MERGE_KINDS");
        }
        if (parts.stream().anyMatch(p -> !p.block().equals(first.block()))) {
            Arrangement.notOfAPhoto(first);
        }
        if (parts.stream().anyMatch(RowState::omitted)) {
            throw Arrangement.refused("MERGE_OMITTED");
        }
        String text = Composition.join(parts.stream().map(RowState::text).toList(), before.language());
        if (text.length() > first.kind().limit()) {
            throw Arrangement.refused(
                    "TEXT_TOO_LONG",
                    Integer.toString(text.length()),
                    Integer.toString(first.kind().limit()));
        }
        var merged = new RowState(
                first.id(),
                first.block(),
                first.kind(),
                text,
                parts.stream().allMatch(RowState::confirmed),
                mostOf(parts),
                links(parts),
                false,
                null,
                origin(parts));
        return before.replacing(from, from + parts.size(), List.of(merged));
    }

    private static @Nullable UUID mostOf(List<RowState> parts) {
        var written = parts.stream()
                .filter(p -> p.translator() != null)
                .collect(Collectors.groupingBy(
                        p -> Objects.requireNonNull(p.translator()),
                        LinkedHashMap::new,
                        Collectors.summingInt(p -> p.text().length())));
        return written.entrySet().stream()
                .max(Comparator.comparingInt(e -> e.getValue()))
                .map(e -> e.getKey())
                .orElse(null);
    }

    /** A sentence that two of them answered is answered once. */
    private static List<Link> links(List<RowState> parts) {
        var bySegment = new LinkedHashMap<UUID, Link>();
        parts.forEach(p -> p.links().forEach(l -> bySegment.putIfAbsent(l.segmentId(), l)));
        return new ArrayList<>(bySegment.values());
    }

    private static @Nullable String origin(List<RowState> parts) {
        String all = parts.stream()
                .map(RowState::origin)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? null : all;
    }
}

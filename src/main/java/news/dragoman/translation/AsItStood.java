package news.dragoman.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph, or a sentence of one, comes to stand as it stood in an earlier version: what was moved is moved back,
 * what came is taken out or left out again, what went is put back. It is done by the translators' own operations, so that
 * the record says what happened and each of them can be undone. Of use for one change; nothing is written by it.
 */
public final class AsItStood {

    /** A row of the earlier version; one whose words cannot be read any more has none. */
    public record Was(UUID id, UUID block, String text, boolean omitted, String omission) {
        boolean speaks() {
            return !omitted && !text.isBlank();
        }
    }

    /**
     * What is to be done.
     *
     * @param operations in their order
     * @param words by row, written once the rows are there
     */
    public record Way(List<Operation> operations, Map<UUID, String> words) {}

    /** Where a paragraph stood, seen from one that has stayed. */
    private record Beside(UUID row, UUID block, Side side) {}

    private final Past past;
    private final List<Was> before;
    private final Set<UUID> stayed;
    private final List<Operation> done = new ArrayList<>();
    private final Map<UUID, String> words = new LinkedHashMap<>();
    private Arrangement now;

    /**
     * @param before the rows of the earlier version in their order
     * @param stayed the paragraphs that stand in the order in which they stood
     */
    public AsItStood(Arrangement now, Past past, List<Was> before, Set<UUID> stayed) {
        this.now = now;
        this.past = past;
        this.before = before;
        this.stayed = stayed;
    }

    /** Rows of the earlier version that readers would not read any more: all of a paragraph, or some of it. */
    public Optional<Way> gone(UUID block, Predicate<Was> which) {
        var mine = before.stream()
                .filter(was -> was.block().equals(block) && was.speaks() && which.test(was))
                .toList();
        boolean whole = mine.size()
                == before.stream()
                        .filter(w -> w.block().equals(block) && w.speaks())
                        .count();
        UUID previous = null;
        for (Was was : mine) {
            if (!there(was) && !does(new PutBack(was.id()))) {
                return Optional.empty();
            }
            if (whole && !follows(was.id(), previous, mine, block)) {
                return Optional.empty();
            }
            previous = was.id();
            if (!now.row(was.id()).text().equals(was.text())) {
                words.put(was.id(), was.text());
            }
        }
        boolean placed = !mine.isEmpty()
                && (!whole
                        || !now.row(mine.get(0).id()).kind().body()
                        || settles(mine.get(0).id(), block));
        return placed ? way() : Optional.empty();
    }

    /** Rows that the earlier version does not have, or not here. */
    public Optional<Way> came(UUID block, Predicate<RowState> which) {
        var mine = now.rows().stream()
                .filter(row -> row.block().equals(block) && !row.omitted() && !row.blank() && which.test(row))
                .toList();
        for (RowState row : mine) {
            var was = before.stream().filter(w -> w.id().equals(row.id())).findFirst();
            boolean undone =
                    was.map(w -> goesBack(row, w)).orElseGet(() -> now.surplus(row) && does(new Remove(row.id())));
            if (!undone) {
                return Optional.empty();
            }
        }
        return mine.isEmpty() ? Optional.empty() : way();
    }

    /**
     * A paragraph that stands elsewhere.
     *
     * @param stood the paragraph that it was in the earlier version: it may have got another id
     */
    public Optional<Way> moved(UUID block, UUID stood) {
        var first = now.rows().stream().filter(r -> r.block().equals(block)).findFirst();
        var place = beside(stood);
        return first.isPresent()
                        && place.isPresent()
                        && does(new MoveParagraph(
                                first.get().id(), place.get().row(), place.get().side()))
                ? way()
                : Optional.empty();
    }

    private Optional<Way> way() {
        return now.fault().isPresent() ? Optional.empty() : Optional.of(new Way(List.copyOf(done), Map.copyOf(words)));
    }

    private boolean there(Was was) {
        return now.find(was.id()).filter(row -> !row.omitted()).isPresent();
    }

    /** Whether a row of a paragraph stands in it, behind the one before. */
    private boolean follows(UUID row, @Nullable UUID previous, List<Was> mine, UUID block) {
        if (previous != null) {
            return now.row(row).block().equals(now.row(previous).block()) || does(new Move(row, previous, Side.AFTER));
        }
        var ids = mine.stream().map(Was::id).collect(Collectors.toSet());
        int at = now.at(row);
        int end = now.end(at);
        boolean tail = now.rows().subList(at, end).stream().allMatch(r -> ids.contains(r.id()));
        if (tail) {
            return now.start(at) == at || does(new StartParagraph(row));
        }
        return beside(block)
                .filter(b -> does(new Move(row, b.row(), b.side(), true)))
                .isPresent();
    }

    /** A row that was left out is left out again, one that was empty is empty, one of another paragraph goes there. */
    private boolean goesBack(RowState row, Was was) {
        if (was.omitted()) {
            return does(new Omit(row.id(), was.omission()));
        }
        if (was.text().isBlank()) {
            words.put(row.id(), "");
            return true;
        }
        var mates = before.stream().filter(w -> w.block().equals(was.block())).toList();
        int at = mates.indexOf(was);
        for (int i = at - 1; i >= 0; i--) {
            if (elsewhere(mates.get(i), row)) {
                return does(new Move(row.id(), mates.get(i).id(), Side.AFTER));
            }
        }
        for (int i = at + 1; i < mates.size(); i++) {
            if (elsewhere(mates.get(i), row)) {
                return does(new Move(row.id(), mates.get(i).id(), Side.BEFORE));
            }
        }
        return false;
    }

    private boolean elsewhere(Was mate, RowState row) {
        return now.find(mate.id()).filter(m -> !m.block().equals(row.block())).isPresent();
    }

    /** Moves a paragraph to where it stood, unless it is there. */
    private boolean settles(UUID row, UUID block) {
        var place = beside(block);
        if (place.isEmpty()) {
            return true; // nothing tells where that was
        }
        var before = now.rows().subList(0, now.start(now.at(row))).stream()
                .filter(r -> r.kind().body() && stayed.contains(r.block()))
                .reduce((one, other) -> other);
        boolean there = place.get().side() == Side.AFTER
                ? before.filter(r -> r.block().equals(place.get().block())).isPresent()
                : before.isEmpty();
        return there
                || does(new MoveParagraph(row, place.get().row(), place.get().side()));
    }

    private Optional<Beside> beside(UUID block) {
        var order = before.stream().map(Was::block).distinct().toList();
        int at = order.indexOf(block);
        for (int i = at - 1; i >= 0; i--) {
            var found = standing(order.get(i), Side.AFTER);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = at + 1; at >= 0 && i < order.size(); i++) {
            var found = standing(order.get(i), Side.BEFORE);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Beside> standing(UUID block, Side side) {
        return now.rows().stream()
                .filter(r -> r.block().equals(block) && r.kind().body() && stayed.contains(block))
                .findFirst()
                .map(r -> new Beside(r.id(), block, side));
    }

    private boolean does(Operation operation) {
        try {
            now = operation.on(now, past, UUID::randomUUID);
            done.add(operation);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}

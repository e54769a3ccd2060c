package news.dragoman.pages.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import news.dragoman.translation.Operation;
import news.dragoman.translation.SourceOrder;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperation;
import news.dragoman.web.CurrentPerson;

/**
 * Lists for the editor what the translators merged, split, moved, left out and added, as far as it still holds: who left
 * a sentence out and put it back has changed nothing.
 */
final class Rearrangements {

    private final Material material;
    private final Mode mode;
    private final CurrentPerson current;
    private final Function<Instant, String> clock;
    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();

    private Rearrangements(Material material, Mode mode, CurrentPerson current, Function<Instant, String> clock) {
        this.material = material;
        this.mode = mode;
        this.current = current;
        this.clock = clock;
        material.units().forEach(unit -> {
            units.put(unit.id(), unit);
            numbers.put(unit.id(), numbers.size() + 1);
        });
    }

    static List<Rearranged> of(Material material, Mode mode, CurrentPerson current, Function<Instant, String> clock) {
        return new Rearrangements(material, mode, current, clock).all();
    }

    private List<Rearranged> all() {
        var lines = new ArrayList<Rearranged>();
        var said = new HashSet<String>();
        var operations = material.operations();
        for (int i = operations.size() - 1; i >= 0; i--) {
            var operation = operations.get(i);
            var unit = operation.focus().map(units::get).orElse(null);
            if (unit != null && holds(operation.kind(), unit) && said.add(operation.kind() + " " + unit.id())) {
                lines.add(line(operation, unit));
            }
        }
        lines.addAll(movedBySource());
        lines.sort(Comparator.comparing(Rearranged::number));
        return lines;
    }

    private List<Rearranged> movedBySource() {
        var rows = material.units().stream().map(Unit::row).toList();
        return SourceOrder.movedBySource(rows, material.source().bySource(), material.read()).stream()
                .map(units::get)
                .filter(Objects::nonNull)
                .map(unit -> new Rearranged(
                        null, Objects.requireNonNull(numbers.get(unit.id())), href(unit), List.of(), "", "", ""))
                .toList();
    }

    private String href(Unit unit) {
        return "?" + material.reading(mode) + "&unit=" + unit.id() + "#b-" + unit.blockId();
    }

    private boolean holds(Operation.Kind kind, Unit unit) {
        return switch (kind) {
            case MERGE -> unit.segments().size() > 1;
            case OMIT -> unit.omitted();
            case ADD -> unit.segments().isEmpty();
            case SPLIT ->
                units.values().stream()
                        .anyMatch(other -> !other.id().equals(unit.id())
                                && other.segments().stream().anyMatch(unit.segments()::contains));
            case MOVE, MOVE_PARAGRAPH -> unit.segments().isEmpty() || apart(unit);
            case START_PARAGRAPH, JOIN_PARAGRAPHS -> true;
            case TAKE_APART, REMOVE, PUT_BACK, UNDO -> false;
        };
    }

    /** What was moved and moved back stands where it stood. */
    private boolean apart(Unit unit) {
        return SourceOrder.apart(
                unit.id(),
                material.units().stream().map(Unit::row).toList(),
                material.source().bySource());
    }

    private Rearranged line(UnitOperation operation, Unit unit) {
        return new Rearranged(
                operation.kind(),
                Objects.requireNonNull(numbers.get(unit.id())),
                href(unit),
                operation.kind() == Operation.Kind.OMIT
                        ? unit.segments().stream()
                                .map(material.sentences()::get)
                                .filter(Objects::nonNull)
                                .map(s -> Rows.text(s.text(), s.language()))
                                .toList()
                        : List.of(),
                switch (operation.kind()) {
                    case OMIT -> unit.omission().orElse("");
                    case ADD -> unit.origin().orElse("");
                    default -> "";
                },
                material.names().of(operation.personId(), current.face().tag()),
                clock.apply(operation.at()));
    }
}

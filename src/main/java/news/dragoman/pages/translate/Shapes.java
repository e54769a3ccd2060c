package news.dragoman.pages.translate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Workbench;
import news.dragoman.newsroom.Workbench.Bench;
import news.dragoman.pages.translate.Shape.Mark;
import news.dragoman.story.BlockKind;
import news.dragoman.translation.Arrangement;
import news.dragoman.translation.Deeds;
import news.dragoman.translation.Operation;
import news.dragoman.translation.RowState;
import news.dragoman.translation.SourceOrder;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;

/** Says of every row of a bench what restructuring made of it. */
final class Shapes {

    private static final Set<Operation.Kind> MOVES = EnumSet.of(Operation.Kind.MOVE, Operation.Kind.MOVE_PARAGRAPH);
    private static final Set<Operation.Kind> SHOWN =
            EnumSet.of(Operation.Kind.OMIT, Operation.Kind.ADD, Operation.Kind.MOVE, Operation.Kind.MOVE_PARAGRAPH);

    private final Bench bench;
    private final CurrentPerson current;
    private final List<RowState> rows;
    private final Set<UUID> moved;
    private final Set<UUID> bySource;
    private final Map<UUID, Map<Boolean, Deeds.Deed>> deeds = new HashMap<>();

    private Shapes(Bench bench, CurrentPerson current) {
        this.bench = bench;
        this.current = current;
        this.rows = bench.units().stream().map(Unit::row).toList();
        var source = source(bench);
        this.moved = SourceOrder.moved(rows, source);
        this.bySource = SourceOrder.movedBySource(rows, source, bench.read());
        bench.deeds()
                .standing(SHOWN)
                .forEach(d ->
                        deeds.computeIfAbsent(d.row(), r -> new HashMap<>()).put(MOVES.contains(d.kind()), d));
    }

    static Map<UUID, Shape> of(Bench bench, CurrentPerson current) {
        return new Shapes(bench, current).all();
    }

    /** The sentences that the sources have, each in its order. */
    static Collection<List<UUID>> source(Bench bench) {
        var there = new LinkedHashMap<UUID, Workbench.Sentence>();
        bench.sentences().forEach((segment, sentence) -> {
            if (sentence.stands().isPresent()) {
                there.put(segment, sentence);
            }
        });
        return SourceOrder.bySource(there, Workbench.Sentence::source);
    }

    /** The source's paragraph of each sentence. */
    static Map<UUID, UUID> paragraphs(Bench bench) {
        var paragraphs = new HashMap<UUID, UUID>();
        bench.sentences()
                .forEach((segment, sentence) ->
                        sentence.stands().ifPresent(place -> paragraphs.put(segment, place.block())));
        return paragraphs;
    }

    private Map<UUID, Shape> all() {
        var units = bench.units();
        var arrangement = new Arrangement(rows, bench.situation().edition().language());
        var whole = wholeParagraphs();
        Map<UUID, Long> links = rows.stream()
                .flatMap(r -> r.segments().stream())
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        var shapes = new HashMap<UUID, Shape>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var marks = EnumSet.noneOf(Mark.class);
            boolean shared = row.segments().stream().anyMatch(s -> links.getOrDefault(s, 0L) > 1);
            mark(marks, Mark.OMITTED, row.omitted());
            mark(marks, Mark.ADDED, row.links().isEmpty());
            mark(marks, Mark.MERGED, row.links().size() > 1);
            mark(marks, Mark.MOVED, moved.contains(row.id()));
            mark(marks, Mark.MOVED_BY_SOURCE, bySource.contains(row.id()));
            mark(marks, Mark.PARAGRAPH_MOVED, whole.contains(row.block()));
            mark(marks, Mark.REMOVABLE, (row.links().isEmpty() || shared) && arrangement.surplus(row));
            mark(marks, Mark.OMITTABLE, !row.links().isEmpty() && !shared && !row.omitted());
            mark(marks, Mark.BODY, row.kind().body());
            boolean starts = i == 0 || !rows.get(i - 1).block().equals(row.block());
            mark(marks, Mark.STARTS, starts);
            mark(marks, Mark.JOINS, row.kind().prose() && joins(rows, i));
            mark(marks, Mark.FIRST, i == 0);
            mark(marks, Mark.LAST, i == rows.size() - 1);
            shapes.put(
                    row.id(),
                    new Shape(
                            marks,
                            row.omission() == null ? "" : row.omission(),
                            row.origin() == null ? "" : row.origin(),
                            row.links().size(),
                            i + 1 < units.size() ? units.get(i + 1).version() : -1,
                            done(row, false),
                            done(row, true),
                            sourceKind(row)));
        }
        return shapes;
    }

    /** Rows of a block are of one kind, so that a translator's words stay what they are until he says otherwise. */
    private Optional<BlockKind> sourceKind(RowState row) {
        var kinds = row.segments().stream()
                .map(bench.sentences()::get)
                .filter(Objects::nonNull)
                .flatMap(s -> s.stands().stream())
                .map(Workbench.Place::kind)
                .distinct()
                .toList();
        return kinds.size() == 1 && kinds.get(0) != row.kind() ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    private Optional<Shape.Done> done(RowState row, boolean moving) {
        var found = Optional.ofNullable(deeds.get(row.id())).map(kinds -> kinds.get(moving));
        return found.map(deed -> new Shape.Done(
                bench.names().of(deed.by(), current.face().tag()),
                Due.of(deed.at(), bench.now(), current.zone(), current.uiLocale())
                        .at()));
    }

    private static boolean joins(List<RowState> rows, int at) {
        int start = at;
        while (start > 0 && rows.get(start - 1).block().equals(rows.get(at).block())) {
            start--;
        }
        return start > 0 && rows.get(start - 1).kind() == rows.get(at).kind();
    }

    /** Blocks of which every row with a source stands out of its order. */
    private Set<UUID> wholeParagraphs() {
        var sourced = rows.stream()
                .filter(r -> !r.links().isEmpty())
                .collect(Collectors.groupingBy(
                        RowState::block, Collectors.mapping(r -> moved.contains(r.id()), Collectors.toList())));
        return sourced.entrySet().stream()
                .filter(e -> e.getValue().stream().allMatch(m -> m))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void mark(EnumSet<Mark> marks, Mark mark, boolean yes) {
        if (yes) {
            marks.add(mark);
        }
    }
}

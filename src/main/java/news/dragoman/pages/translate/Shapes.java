package news.dragoman.pages.translate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Workbench;
import news.dragoman.newsroom.Workbench.Bench;
import news.dragoman.pages.translate.Shape.Mark;
import news.dragoman.translation.Arrangement;
import news.dragoman.translation.RowState;
import news.dragoman.translation.SourceOrder;
import news.dragoman.translation.Unit;

/** Says of every row of a bench what restructuring made of it. */
final class Shapes {

    private Shapes() {}

    static Map<UUID, Shape> of(Bench bench) {
        var units = bench.units();
        var rows = units.stream().map(Unit::row).toList();
        var arrangement = new Arrangement(rows, bench.situation().edition().language());
        var moved = SourceOrder.moved(rows, SourceOrder.bySource(bench.sentences(), Workbench.Sentence::source));
        var whole = wholeParagraphs(rows, moved);
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
            mark(marks, Mark.PARAGRAPH_MOVED, whole.contains(row.block()));
            mark(marks, Mark.REMOVABLE, (row.links().isEmpty() || shared) && arrangement.surplus(row));
            mark(marks, Mark.OMITTABLE, !row.links().isEmpty() && !shared && !row.omitted());
            mark(marks, Mark.BODY, row.kind().body());
            boolean starts = i == 0 || !rows.get(i - 1).block().equals(row.block());
            mark(marks, Mark.STARTS, starts);
            mark(marks, Mark.JOINS, row.kind().body() && joins(rows, i));
            mark(marks, Mark.FIRST, i == 0);
            mark(marks, Mark.LAST, i == rows.size() - 1);
            shapes.put(
                    row.id(),
                    new Shape(
                            marks,
                            row.omission() == null ? "" : row.omission(),
                            row.origin() == null ? "" : row.origin(),
                            row.links().size(),
                            i + 1 < units.size() ? units.get(i + 1).version() : -1));
        }
        return shapes;
    }

    private static boolean joins(List<RowState> rows, int at) {
        int start = at;
        while (start > 0 && rows.get(start - 1).block().equals(rows.get(at).block())) {
            start--;
        }
        return start > 0 && rows.get(start - 1).kind() == rows.get(at).kind();
    }

    /** Blocks of which every row with a source stands out of its order. */
    private static Set<UUID> wholeParagraphs(List<RowState> rows, Set<UUID> moved) {
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

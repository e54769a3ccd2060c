package news.dragoman.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import news.dragoman.translation.Link;
import news.dragoman.translation.RowState;

/** Rows of a translation without the words of some of them, so that every sentence stays accounted for. */
final class LeavingRows {

    private LeavingRows() {}

    /**
     * Takes the words out of rows. A row that alone answers a sentence leaves it out, with the reason; a row that has
     * nothing left to answer, as an addition has not, goes.
     *
     * @param leaves which rows lose their words; those that have none stay as they are
     */
    static List<RowState> without(List<RowState> rows, Predicate<RowState> leaves, String why) {
        Predicate<RowState> going = row -> leaves.test(row) && !row.omitted() && !row.blank();
        var answered = new HashSet<UUID>();
        rows.stream().filter(going.negate()).forEach(row -> answered.addAll(row.segments()));
        var left = new ArrayList<RowState>();
        for (RowState row : rows) {
            if (!going.test(row)) {
                left.add(row);
                continue;
            }
            List<Link> alone = row.links().stream()
                    .filter(link -> answered.add(link.segmentId()))
                    .toList();
            if (!alone.isEmpty()) {
                left.add(row.linked(alone).leftOut(why));
            }
        }
        return left;
    }
}

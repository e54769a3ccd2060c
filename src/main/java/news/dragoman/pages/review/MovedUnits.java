package news.dragoman.pages.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.pages.SourceMoves;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.TextOf;

/**
 * The units whose source moved, listed for the editor.
 *
 * @param units in their order
 */
record MovedUnits(SourceMoves.News news, List<One> units) {

    /** A unit whose source moved: the differences, and what stands there. */
    record One(UUID id, UUID block, int number, int version, SourceMoves.Moved moved, TextOf target) {
        public String no() {
            return Integer.toString(number);
        }
    }

    /** What there is to list; nothing where the source stands still. */
    static Optional<MovedUnits> of(Material material, CurrentPerson current) {
        var moves = new SourceMoves(
                material.situation(),
                segment -> {
                    var sentence = material.sentences().get(segment);
                    return sentence == null ? null : new SourceMoves.Words(sentence.text(), sentence.language());
                },
                material.names(),
                material.now(),
                current);
        return moves.news(material.units()).map(news -> {
            var units = new ArrayList<One>();
            int number = 0;
            for (Unit unit : material.units()) {
                int no = ++number;
                moves.of(unit)
                        .ifPresent(moved -> units.add(new One(
                                unit.id(),
                                unit.blockId(),
                                no,
                                unit.version(),
                                moved,
                                Rows.text(unit.text(), material.language()))));
            }
            return new MovedUnits(news, units);
        });
    }
}

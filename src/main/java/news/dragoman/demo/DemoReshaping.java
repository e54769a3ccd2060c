package news.dragoman.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dragoman.history.Ids;
import news.dragoman.newsroom.Restructured;
import news.dragoman.newsroom.Restructuring;
import news.dragoman.people.Person;
import news.dragoman.translation.Add;
import news.dragoman.translation.Merge;
import news.dragoman.translation.MoveParagraph;
import news.dragoman.translation.Omit;
import news.dragoman.translation.Operation;
import news.dragoman.translation.Side;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperations;
import news.dragoman.translation.Units;

/** Restructures a demo translation as its story says, row numbers being those that the page shows by then. */
@ApplicationScoped
class DemoReshaping {

    private static final Pattern MERGE = Pattern.compile("merge (\\d+)");
    private static final Pattern LEAVE_OUT = Pattern.compile("leave out (\\d+): (.+)");
    private static final Pattern ADD = Pattern.compile("add after (\\d+): (.+) \\[(.+)]");
    private static final Pattern MOVE = Pattern.compile("paragraph of (\\d+) before (\\d+)");

    private final Restructuring restructuring;
    private final UnitOperations operations;
    private final Units units;

    DemoReshaping(Restructuring restructuring, UnitOperations operations, Units units) {
        this.restructuring = restructuring;
        this.operations = operations;
        this.units = units;
    }

    /** @throws IllegalArgumentException for words that are no wish, or one that cannot be done */
    void perform(UUID edition, List<String> wishes, Person by) {
        for (String wish : wishes) {
            List<Unit> rows = QuarkusTransaction.requiringNew().call(() -> units.ofEdition(edition));
            int seen = QuarkusTransaction.requiringNew().call(() -> operations.count(edition));
            var versions = rows.stream().collect(Collectors.toMap(Unit::id, Unit::version));
            var answer = restructuring.take(
                    edition, new Restructuring.Wish(Ids.next(), seen, versions), operation(wish, rows), by);
            if (!(answer instanceof Restructured.Done)) {
                throw new IllegalArgumentException(wish + ": " + answer);
            }
        }
    }

    private static Operation operation(String wish, List<Unit> rows) {
        var merge = MERGE.matcher(wish);
        if (merge.matches()) {
            int first = Integer.parseInt(merge.group(1));
            return new Merge(List.of(row(rows, first), row(rows, first + 1)));
        }
        var omit = LEAVE_OUT.matcher(wish);
        if (omit.matches()) {
            return new Omit(row(rows, omit), omit.group(2));
        }
        var add = ADD.matcher(wish);
        if (add.matches()) {
            return new Add(row(rows, add), true, add.group(2), add.group(3));
        }
        var move = MOVE.matcher(wish);
        if (move.matches()) {
            return new MoveParagraph(row(rows, move), row(rows, Integer.parseInt(move.group(2))), Side.BEFORE);
        }
        throw new IllegalArgumentException("no way to restructure: " + wish);
    }

    private static UUID row(List<Unit> rows, MatchResult wish) {
        return row(rows, Integer.parseInt(wish.group(1)));
    }

    private static UUID row(List<Unit> rows, int number) {
        return rows.get(number - 1).id();
    }
}

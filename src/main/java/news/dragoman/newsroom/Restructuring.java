package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.history.Ids;
import news.dragoman.people.Desks;
import news.dragoman.people.Person;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Edition;
import news.dragoman.story.Stories;
import news.dragoman.translation.Add;
import news.dragoman.translation.Arrangement;
import news.dragoman.translation.Omit;
import news.dragoman.translation.Operation;
import news.dragoman.translation.Places;
import news.dragoman.translation.Trace;
import news.dragoman.translation.Undo;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperation;
import news.dragoman.translation.UnitOperations;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Restructures translations: one operation at a time, each in one transaction with the line that records it, under the
 * rights of a save and a lock that excludes saves and other operations. Where rows stand counts as text: whoever merges
 * or moves has had a hand in it.
 */
@ApplicationScoped
public class Restructuring {

    private final SaveRights rights;
    private final Units units;
    private final UnitOperations operations;
    private final Stories stories;
    private final Desks desks;

    Restructuring(SaveRights rights, Units units, UnitOperations operations, Stories stories, Desks desks) {
        this.rights = rights;
        this.units = units;
        this.operations = operations;
        this.stories = stories;
        this.desks = desks;
    }

    /**
     * A wish.
     *
     * @param id its own: sent again, it gets the first answer again
     * @param seen how many operations had been done when the rows were read
     * @param versions of the words that were read, by unit; only those that the operation cuts up or puts aside count
     */
    public record Wish(UUID id, int seen, Map<UUID, Integer> versions) {}

    /**
     * Does an operation.
     *
     * @throws Refusal if the person may not, or the rows do not allow it
     */
    public Restructured take(UUID editionId, Wish wish, Operation operation, Person person) {
        return rights.restructuring(editionId, person, open -> {
            var edition = open.edition();
            var again = again(edition, wish.id(), person);
            if (again != null) {
                return again;
            }
            var rows = units.ofEdition(edition.id());
            int number = operations.count(edition.id());
            var rewritten = rows.stream()
                    .filter(u -> operation.reads().contains(u.id()))
                    .filter(u -> wish.versions().getOrDefault(u.id(), -1) != u.version())
                    .map(Unit::id)
                    .collect(Collectors.toSet());
            if (wish.seen() != number || !rewritten.isEmpty()) {
                return new Restructured.Stale(number, rewritten);
            }
            return new Restructured.Done(
                    done(open, rows, checked(edition, operation, rows, person), wish.id(), null, person));
        });
    }

    /**
     * Does several operations, one after the other, for whoever holds the lock: all of them, or with a refusal none.
     */
    void inOrder(SaveRights.Open open, List<Operation> wanted, Person person) {
        for (Operation operation : wanted) {
            var rows = units.ofEdition(open.id());
            done(open, rows, checked(open.edition(), operation, rows, person), UUID.randomUUID(), null, person);
        }
    }

    /**
     * Takes the person's own newest operation back.
     *
     * @param wish the id of this wish
     * @param which the operation that the person was offered to undo; null for the newest, whichever it is
     * @throws Refusal if there is none, or its rows do not stand any more as it left them
     */
    public Restructured.Done undo(UUID editionId, UUID wish, @Nullable UUID which, Person person) {
        return rights.restructuring(editionId, person, open -> {
            var edition = open.edition();
            var again = again(edition, wish, person);
            if (again != null) {
                return again;
            }
            var newest = operations
                    .newestOf(person.id(), edition.id())
                    .orElseThrow(() -> new Refusal(Decision.Kind.NOT_NOW, "UNDO_NOTHING"));
            if (which != null && !which.equals(newest.id())) {
                throw new Refusal(Decision.Kind.NOT_NOW, "UNDO_NOT_NEWEST");
            }
            var rows = units.ofEdition(edition.id());
            return new Restructured.Done(done(open, rows, new Undo(newest.trace()), wish, newest.id(), person));
        });
    }

    private Restructured.@Nullable Done again(Edition edition, UUID wish, Person person) {
        if (edition.original()) {
            throw new NotReadable();
        }
        return operations
                .asked(wish, person.id())
                .map(done -> {
                    if (!done.editionId().equals(edition.id())) {
                        throw new NotReadable();
                    }
                    return new Restructured.Done(done);
                })
                .orElse(null);
    }

    /** The operation with its words as they can be kept. */
    private Operation checked(Edition edition, Operation operation, List<Unit> rows, Person person) {
        if (operation instanceof Omit omit) {
            String reason = Typed.line(omit.reason(), Typed.FREE_WORDS_LIMIT);
            var desk = desks.findById(stories.findById(edition.storyId()).deskId());
            if (reason.isBlank() && desk.omissionReason()) {
                throw new Refusal(Decision.Kind.NOT_YET, "OMISSION_REASON");
            }
            return new Omit(omit.unit(), reason);
        }
        if (operation instanceof Add add) {
            var kind = rows.stream()
                    .filter(u -> u.id().equals(add.after()) && !add.paragraph())
                    .map(Unit::kind)
                    .findFirst()
                    .orElse(BlockKind.PARAGRAPH);
            boolean translating = edition.stage() == Stage.TRANSLATION;
            return new Add(
                    add.after(),
                    add.paragraph(),
                    Typed.line(add.text(), kind.limit()),
                    Typed.line(add.origin(), Typed.FREE_WORDS_LIMIT),
                    translating ? person.id() : null,
                    !translating);
        }
        return operation;
    }

    private UnitOperation done(
            SaveRights.Open open,
            List<Unit> rows,
            Operation operation,
            UUID wish,
            @Nullable UUID undoes,
            Person person) {
        Instant now = rights.now();
        var edition = open.edition();
        var past = operations.past(edition.id());
        var before = new Arrangement(rows.stream().map(Unit::row).toList(), edition.language());
        var after = operation.on(before, past, Ids::next);
        var moved = operation.moved(before);
        var trace =
                Trace.between(before, after, moved, rows.stream().collect(Collectors.toMap(Unit::id, Unit::version)));
        var places = Places.of(
                after.rows().stream().map(r -> r.id()).toList(),
                rows.stream().collect(Collectors.toMap(Unit::id, Unit::position)),
                moved);
        var known = rows.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var gone = new HashMap<>(known);
        for (var row : after.rows()) {
            var unit = gone.remove(row.id());
            if (unit == null) {
                units.persist(new Unit(
                        edition.id(),
                        row,
                        Objects.requireNonNull(places.get(row.id())),
                        operation.versionOf(row.id(), past),
                        person.id(),
                        now));
            } else {
                if (!row.equals(unit.row())) {
                    unit.take(row, person.id(), now);
                }
                if (places.containsKey(row.id())) {
                    unit.place(places.get(row.id()));
                }
            }
        }
        gone.values().forEach(units::delete);
        var line = new UnitOperation(
                edition.id(),
                operations.count(edition.id()) + 1,
                wish,
                person.id(),
                edition.stage(),
                operation.kind(),
                trace,
                operation.focus(trace),
                undoes,
                now);
        operations.persist(line);
        rights.changed(open, now);
        return line;
    }
}

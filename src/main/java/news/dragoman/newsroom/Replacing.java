package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dragoman.language.Search;
import news.dragoman.language.Search.Change;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.translation.Replacement;
import news.dragoman.translation.Replacements;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a translation and puts others in their place, all that somebody chose in one transaction. Each unit is
 * saved as if it had been typed, on the version that was read: what somebody else changed meanwhile stays, and is told.
 *
 * <p>A confirmed unit stays confirmed, since whoever replaces has looked at each change; that its source has moved is not
 * answered by it.
 */
@ApplicationScoped
public class Replacing {

    private final Workbench workbench;
    private final SaveRights rights;
    private final UnitWriting writing;
    private final Units units;
    private final Replacements replacements;

    Replacing(Workbench workbench, SaveRights rights, UnitWriting writing, Units units, Replacements replacements) {
        this.workbench = workbench;
        this.rights = rights;
        this.writing = writing;
        this.units = units;
        this.replacements = replacements;
    }

    /** A unit with what was found in it; it has at least one. */
    public record Hit(Unit unit, int number, List<Change> changes) {}

    /** A translation, and what was found in it. */
    public record Found(Workbench.Bench bench, List<Hit> hits) {}

    /**
     * Some of what was found in a unit.
     *
     * @param version of the unit in which it was found
     * @param which of it, the first being 0
     */
    public record Picked(int version, Set<Integer> which) {}

    /** A wish to replace. Sent again under its id, it gets the first answer again. */
    public record Wish(UUID id, Search.Query query, String replacement, Map<UUID, Picked> picked) {}

    /**
     * Looks for words.
     *
     * @throws NotReadable if the person may not read the working copy
     * @throws Search.Unsearchable if what is looked for makes no sense
     */
    public Found find(UUID editionId, Search.Query query, String replacement, Person person) {
        var bench = workbench.of(editionId, person);
        var search = Search.of(query, bench.situation().edition().language());
        var hits = new ArrayList<Hit>();
        int number = 0;
        for (Unit unit : bench.units()) {
            number++;
            var changes = unit.omitted() ? List.<Change>of() : search.in(unit.text(), replacement);
            if (!changes.isEmpty()) {
                hits.add(new Hit(unit, number, changes));
            }
        }
        return new Found(bench, hits);
    }

    /**
     * Replaces what was picked.
     *
     * @throws Refusal if the person may not save here
     * @throws Search.Unsearchable if what is looked for makes no sense; then nothing is replaced
     */
    public Replaced replace(UUID editionId, Wish wish, Person person) {
        return rights.saving(editionId, person, open -> {
            var edition = translation(open.edition());
            var again = replacements.asked(wish.id(), person.id());
            if (again.isPresent()) {
                return done(edition, again.get());
            }
            var search = Search.of(wish.query(), edition.language());
            var going = new Going();
            // In one order, so that two windows of one person never wait for each other.
            new TreeMap<>(wish.picked()).forEach((unitId, picked) -> {
                var unit = units.findById(unitId, LockModeType.PESSIMISTIC_WRITE);
                if (unit == null || !unit.editionId().equals(edition.id())) {
                    going.stale.add(new Replaced.Other(unitId, "", ""));
                } else if (unit.version() != picked.version()) {
                    going.stale.add(new Replaced.Other(unitId, "", unit.text()));
                } else {
                    var changes = search.in(unit.text(), wish.replacement());
                    var chosen = IntStream.range(0, changes.size())
                            .filter(picked.which()::contains)
                            .mapToObj(changes::get)
                            .toList();
                    write(
                            open,
                            unit,
                            Search.with(unit.text(), chosen),
                            unit.state() == Unit.State.CONFIRMED,
                            wish.id(),
                            going);
                }
            });
            if (going.rows.isEmpty()) {
                return going.replaced(null);
            }
            var kept = new Replacement(edition.id(), wish.id(), person.id(), going.rows, rights.now());
            replacements.persist(kept);
            return going.replaced(kept.id());
        });
    }

    /**
     * Takes a replacement of one's own back, in every unit that stands as it left it. Again changes nothing.
     *
     * @throws Refusal if the person may not save here
     */
    public Replaced undo(UUID editionId, UUID replacementId, Person person) {
        return rights.saving(editionId, person, open -> {
            var replacement = replacements.findById(replacementId, LockModeType.PESSIMISTIC_WRITE);
            if (replacement == null
                    || !replacement.editionId().equals(editionId)
                    || !replacement.personId().equals(person.id())) {
                throw new NotReadable();
            }
            var going = new Going();
            if (replacement.undone()) {
                return going.replaced(replacementId);
            }
            replacement.rows().stream()
                    .sorted((one, other) -> one.unit().compareTo(other.unit()))
                    .forEach(row -> {
                        var unit = units.findById(row.unit(), LockModeType.PESSIMISTIC_WRITE);
                        if (unit == null
                                || unit.version() != row.version()
                                || !unit.text().equals(row.after())) {
                            going.stale.add(
                                    new Replaced.Other(row.unit(), row.before(), unit == null ? "" : unit.text()));
                        } else {
                            write(open, unit, row.before(), row.confirmed(), replacementId, going);
                        }
                    });
            replacement.undo(rights.now());
            return going.replaced(replacementId);
        });
    }

    private void write(SaveRights.Open open, Unit unit, String text, boolean confirmed, UUID wish, Going going) {
        String before = unit.text();
        boolean was = unit.state() == Unit.State.CONFIRMED;
        try {
            var saved = writing.replace(open, unit, new Save(saveId(wish, unit), unit.version(), text), confirmed);
            if (!saved.text().equals(before)) {
                going.kept.add(new Replaced.Kept(unit.id(), saved.text(), saved.version()));
                going.rows.add(new Replacement.Row(unit.id(), before, was, saved.text(), saved.version()));
            }
        } catch (Refusal refusal) {
            going.refused.add(new Replaced.Refused(unit.id(), refusal.refused().reasons()));
        }
    }

    /** The first answer again, as far as it was done. */
    private static Replaced done(Edition edition, Replacement replacement) {
        if (!replacement.editionId().equals(edition.id())) {
            throw new NotReadable();
        }
        return new Replaced(
                replacement.id(),
                replacement.rows().stream()
                        .map(row -> new Replaced.Kept(row.unit(), row.after(), row.version()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Edition translation(Edition edition) {
        if (edition.original()) {
            throw new NotReadable();
        }
        return edition;
    }

    private static UUID saveId(UUID wish, Unit unit) {
        return UUID.nameUUIDFromBytes((wish + "|" + unit.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** What has come of it so far. */
    private static final class Going {
        final List<Replaced.Kept> kept = new ArrayList<>();
        final List<Replaced.Other> stale = new ArrayList<>();
        final List<Replaced.Refused> refused = new ArrayList<>();
        final List<Replacement.Row> rows = new ArrayList<>();

        Replaced replaced(@Nullable UUID id) {
            return new Replaced(id, List.copyOf(kept), List.copyOf(stale), List.copyOf(refused));
        }
    }
}

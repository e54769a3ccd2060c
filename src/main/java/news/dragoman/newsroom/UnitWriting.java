package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.SaveReceipts;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperations;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Saves the text of translations, unit by unit, in TRANSLATION and in EDIT. What is written over stays among the unit's
 * earlier texts, as {@link UnitHistory} says.
 */
@ApplicationScoped
public class UnitWriting {

    /** The code of a refusal: the row is not there any more, since it was merged or taken out. */
    public static final String ROW_GONE = "ROW_GONE";

    private static final String ROW_OMITTED = "ROW_OMITTED";

    private final SaveRights rights;
    private final Units units;
    private final UnitOperations operations;
    private final SaveReceipts receipts;
    private final Resolving resolving;
    private final UnitHistory history;

    UnitWriting(
            SaveRights rights,
            Units units,
            UnitOperations operations,
            SaveReceipts receipts,
            Resolving resolving,
            UnitHistory history) {
        this.rights = rights;
        this.units = units;
        this.operations = operations;
        this.receipts = receipts;
        this.resolving = resolving;
        this.history = history;
    }

    /**
     * Saves one unit's words.
     *
     * @param confirmed whether the person is done with it; what an editor writes counts as done, and a unit without
     *     words never does
     * @throws Refusal if the text cannot be kept or the person may not write it now
     */
    public Saved save(UUID editionId, UUID unitId, Save save, boolean confirmed, Person person) {
        return save(editionId, unitId, save, confirmed, Set.of(), person);
    }

    /**
     * The same, by somebody who says which version of each source he had before him.
     *
     * @param read those versions; of a source that is not named the one the units are aligned with
     */
    public Saved save(UUID editionId, UUID unitId, Save save, boolean confirmed, Set<UUID> read, Person person) {
        return rights.saving(editionId, person, open -> {
            var edition = open.edition();
            var unit = locked(edition, unitId);
            var text = Typed.line(save.text(), unit.kind().limit());
            boolean same = unit.text().equals(text);
            Instant now = rights.now();
            if (unit.version() != save.base() && !same) {
                return repeated(save, text, unit, edition, person).orElseGet(() -> {
                    history.met(unit, save.id(), text, edition.stage(), person, now);
                    return stale(unit, person);
                });
            }
            if (unit.omitted() && !same) {
                throw new Refusal(Decision.Kind.NOT_NOW, ROW_OMITTED);
            }
            boolean confirm = (confirmed || edition.stage() == Stage.EDIT) && !text.isBlank();
            boolean changes = !same || confirm != (unit.state() == Unit.State.CONFIRMED);
            int version = unit.version() + (changes ? 1 : 0);
            if (!receipts.give(save.id(), person.id(), unitId, version, now)) {
                return repeated(save, text, unit, edition, person)
                        .orElseThrow(() -> new IllegalStateException("the id of this save belongs to another"));
            }
            if (changes) {
                boolean first = unit.state() == Unit.State.TODO && !text.isBlank();
                if (!same) {
                    history.before(unit, edition.stage(), person, now);
                }
                unit.write(text, confirm, edition.stage() == Stage.TRANSLATION, person.id(), now);
                if (first || confirmed) { // a draft that goes on resolves nothing
                    resolving.written(edition, unit, first, confirmed, read);
                }
            }
            if (!same) {
                rights.changed(open, now);
            }
            return new Saved.Kept(version, text, edition.language(), now);
        });
    }

    /**
     * Puts one of a unit's earlier texts back in its place; what stands there goes among them. Again changes nothing.
     *
     * @param base the unit's version that was read
     * @throws NotReadable if it has no such earlier text
     */
    public Saved takeBack(UUID editionId, UUID unitId, UUID earlier, int base, Person person) {
        return rights.saving(editionId, person, open -> {
            var unit = locked(open.edition(), unitId);
            var words = history.found(unit, earlier);
            if (unit.version() != base && !unit.text().equals(words.text())) {
                return stale(unit, person);
            }
            return put(open, unit, words.text(), words.translatorId().orElse(null), person);
        });
    }

    /**
     * Puts words of somebody's in the place of what stands in a unit, under the rights of a save.
     *
     * @param translator whose words they count as; null to leave that as it is
     */
    Saved.Kept put(SaveRights.Open open, Unit unit, String words, @Nullable UUID translator, Person person) {
        var edition = open.edition();
        Instant now = rights.now();
        if (!unit.text().equals(words)) {
            if (unit.omitted()) {
                throw new Refusal(Decision.Kind.NOT_NOW, ROW_OMITTED);
            }
            boolean first = unit.state() == Unit.State.TODO && !words.isBlank();
            history.replacing(unit, person, now);
            unit.takeIn(words, edition.stage() == Stage.EDIT, translator, person.id(), now);
            if (first) {
                resolving.written(edition, unit, true, false, Set.of());
            }
            rights.changed(open, now);
        }
        return new Saved.Kept(unit.version(), unit.text(), edition.language(), now);
    }

    /** One of the translation's units, locked. */
    Unit locked(Edition edition, UUID unitId) {
        var unit = units.findById(unitId, LockModeType.PESSIMISTIC_WRITE);
        if (unit == null && operations.knew(edition.id(), unitId)) {
            throw new Refusal(Decision.Kind.NOT_NOW, ROW_GONE); // merged or taken out while this was typed
        }
        if (unit == null || !unit.editionId().equals(edition.id())) {
            throw new NotReadable();
        }
        return unit;
    }

    /**
     * Puts other words into a unit, within a transaction that has locked it and knows its version. What its source has
     * become is not answered by that.
     */
    Saved.Kept replace(SaveRights.Open open, Unit unit, Save save, boolean confirmed) {
        var edition = open.edition();
        var text = Typed.line(save.text(), unit.kind().limit());
        if (unit.omitted()) {
            throw new Refusal(Decision.Kind.NOT_NOW, ROW_OMITTED);
        }
        Instant now = rights.now();
        if (!unit.text().equals(text)) {
            boolean confirm = (confirmed || edition.stage() == Stage.EDIT) && !text.isBlank();
            receipts.give(save.id(), open.person().id(), unit.id(), unit.version() + 1, now);
            history.before(unit, edition.stage(), open.person(), now);
            unit.write(
                    text,
                    confirm,
                    edition.stage() == Stage.TRANSLATION,
                    open.person().id(),
                    now);
            rights.changed(open, now);
        }
        return new Saved.Kept(unit.version(), text, edition.language(), now);
    }

    /** The first answer again, if this very save was done before. */
    private Optional<Saved> repeated(Save save, String text, Unit unit, Edition edition, Person person) {
        return receipts.find(save.id(), person.id(), unit.id())
                .map(version -> new Saved.Kept(
                        version, text, edition.language(), unit.changedAt().orElseGet(rights::now)));
    }

    private Saved stale(Unit unit, Person person) {
        return new Saved.Stale(
                unit.text(),
                unit.version(),
                unit.changedBy().orElse(person.id()),
                unit.changedAt().orElseGet(rights::now));
    }
}

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

/** Saves the text of translations, unit by unit, in TRANSLATION and in EDIT. */
@ApplicationScoped
public class UnitWriting {

    /** The code of a refusal: the row is not there any more, since it was merged or taken out. */
    public static final String ROW_GONE = "ROW_GONE";

    private final SaveRights rights;
    private final Units units;
    private final UnitOperations operations;
    private final SaveReceipts receipts;
    private final Resolving resolving;

    UnitWriting(SaveRights rights, Units units, UnitOperations operations, SaveReceipts receipts, Resolving resolving) {
        this.rights = rights;
        this.units = units;
        this.operations = operations;
        this.receipts = receipts;
        this.resolving = resolving;
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
            var unit = units.findById(unitId, LockModeType.PESSIMISTIC_WRITE);
            if (unit == null && operations.knew(edition.id(), unitId)) {
                throw new Refusal(Decision.Kind.NOT_NOW, ROW_GONE); // merged or taken out while this was typed
            }
            if (unit == null || !unit.editionId().equals(edition.id())) {
                throw new NotReadable();
            }
            var text = Typed.line(save.text(), unit.kind().limit());
            boolean same = unit.text().equals(text);
            if (unit.version() != save.base() && !same) {
                return repeated(save, text, unit, edition, person).orElseGet(() -> stale(unit, person));
            }
            if (unit.omitted() && !same) {
                throw new Refusal(Decision.Kind.NOT_NOW, "ROW_OMITTED");
            }
            Instant now = rights.now();
            boolean confirm = (confirmed || edition.stage() == Stage.EDIT) && !text.isBlank();
            boolean changes = !same || confirm != (unit.state() == Unit.State.CONFIRMED);
            int version = unit.version() + (changes ? 1 : 0);
            if (!receipts.give(save.id(), person.id(), unitId, version, now)) {
                return repeated(save, text, unit, edition, person)
                        .orElseThrow(() -> new IllegalStateException("the id of this save belongs to another"));
            }
            if (changes) {
                boolean first = unit.state() == Unit.State.TODO && !text.isBlank();
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
     * Puts other words into a unit, within a transaction that has locked it and knows its version. What its source has
     * become is not answered by that.
     */
    Saved.Kept replace(SaveRights.Open open, Unit unit, Save save, boolean confirmed) {
        var edition = open.edition();
        var text = Typed.line(save.text(), unit.kind().limit());
        if (unit.omitted()) {
            throw new Refusal(Decision.Kind.NOT_NOW, "ROW_OMITTED");
        }
        Instant now = rights.now();
        if (!unit.text().equals(text)) {
            boolean confirm = (confirmed || edition.stage() == Stage.EDIT) && !text.isBlank();
            receipts.give(save.id(), open.person().id(), unit.id(), unit.version() + 1, now);
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

package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.SaveReceipts;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;

/** Saves the text of translations, unit by unit, in TRANSLATION and in EDIT. */
@ApplicationScoped
public class UnitWriting {

    private final SaveRights rights;
    private final Units units;
    private final SaveReceipts receipts;

    UnitWriting(SaveRights rights, Units units, SaveReceipts receipts) {
        this.rights = rights;
        this.units = units;
        this.receipts = receipts;
    }

    /**
     * Saves one unit's words.
     *
     * @param confirmed whether the person is done with it; what an editor writes counts as done, and a unit without
     *     words never does
     * @throws Refusal if the text cannot be kept or the person may not write it now
     */
    public Saved save(UUID editionId, UUID unitId, Save save, boolean confirmed, Person person) {
        return rights.saving(editionId, person, edition -> {
            var unit = units.findById(unitId, LockModeType.PESSIMISTIC_WRITE);
            if (unit == null || !unit.editionId().equals(edition.id())) {
                throw new NotReadable();
            }
            var text = Typed.line(save.text(), unit.kind().limit());
            var done = receipts.find(save.id(), person.id(), unitId);
            if (done.isPresent()) {
                return new Saved.Kept(done.get(), text, unit.changedAt().orElseGet(rights::now));
            }
            boolean same = unit.text().equals(text);
            if (unit.version() != save.base() && !same) {
                return new Saved.Stale(
                        unit.text(),
                        unit.version(),
                        unit.changedBy().orElse(person.id()),
                        unit.changedAt().orElseGet(rights::now));
            }
            Instant now = rights.now();
            boolean confirm = (confirmed || edition.stage() == Stage.EDIT) && !text.isBlank();
            if (!same || confirm != (unit.state() == Unit.State.CONFIRMED)) {
                unit.write(text, confirm, edition.stage() == Stage.TRANSLATION, person.id(), now);
            }
            if (!same) {
                rights.changed(edition, person, now);
            }
            receipts.give(save.id(), person.id(), unitId, unit.version(), now);
            return new Saved.Kept(unit.version(), unit.text(), now);
        });
    }
}

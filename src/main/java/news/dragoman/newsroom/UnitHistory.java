package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.translation.EarlierText;
import news.dragoman.translation.EarlierText.Why;
import news.dragoman.translation.EarlierTexts;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperations;
import news.dragoman.translation.UnitSuggestion;
import news.dragoman.translation.UnitSuggestions;
import news.dragoman.translation.Units;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Stage;

/**
 * The earlier texts of units. Words are put aside when they are written over, and only where somebody may want them back:
 * when another had written them, when they were confirmed, when two texts met, and every five minutes of one person's
 * writing. An autosave in between puts nothing aside.
 */
@ApplicationScoped
public class UnitHistory {

    /** How long somebody may write without any of his words' being put aside; the rule is the lifecycle's. */
    static final Duration STRETCH = Duration.ofMinutes(5);

    private final EarlierTexts texts;
    private final UnitSuggestions suggestions;
    private final Units units;
    private final UnitOperations operations;
    private final Editions editions;
    private final Access access;

    UnitHistory(
            EarlierTexts texts,
            UnitSuggestions suggestions,
            Units units,
            UnitOperations operations,
            Editions editions,
            Access access) {
        this.texts = texts;
        this.suggestions = suggestions;
        this.units = units;
        this.operations = operations;
        this.editions = editions;
        this.access = access;
    }

    /**
     * A unit's past, for whoever may read the working copy.
     *
     * @param unit as it stands; nothing where it was merged away or dropped
     * @param earlier what was put aside, the last first, without what stands there again
     * @param suggestions all that were made for it, the newest first
     */
    public record Past(
            Edition edition, Optional<Unit> unit, List<EarlierText> earlier, List<UnitSuggestion> suggestions) {}

    /** @throws NotReadable if there is no such unit and never was, or its words are not the person's to read */
    @Transactional
    public Past of(UUID editionId, UUID unitId, Person person) {
        var edition = editions.findByIdOptional(editionId)
                .filter(e -> !e.original())
                .filter(e -> access.readsWorkingCopy(person, e))
                .orElseThrow(NotReadable::new);
        var unit = units.findByIdOptional(unitId).filter(u -> u.editionId().equals(editionId));
        var earlier = texts.ofUnit(editionId, unitId);
        var suggested = suggestions.ofUnit(editionId, unitId);
        if (unit.isEmpty() && earlier.isEmpty() && suggested.isEmpty() && !was(editionId, unitId)) {
            throw new NotReadable();
        }
        String now = unit.map(Unit::text).orElse("");
        return new Past(
                edition,
                unit,
                earlier.stream().filter(t -> !t.text().equals(now)).toList(),
                suggested);
    }

    /** Whether there was such a row, which has been merged away, taken out or dropped. */
    boolean was(UUID editionId, UUID unitId) {
        return operations.knew(editionId, unitId)
                || units.getEntityManager()
                                .createQuery(
                                        "select count(d) from DroppedUnit d where d.unitId = ?1 and d.editionId = ?2",
                                        Long.class)
                                .setParameter(1, unitId)
                                .setParameter(2, editionId)
                                .getSingleResult()
                        > 0;
    }

    /** Other words are about to be written into a unit: those that stand there are put aside, where they have to be. */
    void before(Unit unit, Stage stage, Person person, Instant now) {
        if (unit.kept() || unit.text().isBlank()) {
            return;
        }
        if (unit.changedBy().filter(person.id()::equals).isEmpty()) {
            keep(unit, person, Why.OVERWRITTEN, now);
        } else if (stage == Stage.TRANSLATION && unit.state() == Unit.State.CONFIRMED) {
            keep(unit, person, Why.CONFIRMED, now); // in editing every word counts as confirmed, and says nothing
        } else if (unit.keptAt()
                .filter(since -> now.isBefore(since.plus(STRETCH)))
                .isEmpty()) {
            keep(unit, person, Why.AGE, now);
        }
    }

    /** Something else is put in the place of what stands there, which is put aside whatever it is. */
    void replacing(Unit unit, Person person, Instant now) {
        if (!unit.kept() && !unit.text().isBlank()) {
            keep(unit, person, Why.REPLACED, now);
        }
    }

    /** Somebody's words met others: both are put aside, so that the one that is not chosen is found again. */
    void met(Unit unit, UUID saveId, String typed, Stage stage, Person person, Instant now) {
        if (!unit.kept() && !unit.text().isBlank()) {
            keep(unit, person, Why.CONFLICT, now);
        }
        if (!typed.isBlank() && !texts.has(unit.id(), saveId)) {
            texts.persist(EarlierText.typed(unit, typed, saveId, stage == Stage.TRANSLATION, person.id(), now));
        }
    }

    /** One of a unit's earlier texts. */
    EarlierText found(Unit unit, UUID id) {
        return texts.findByIdOptional(id)
                .filter(t -> t.unitId().equals(unit.id()) && t.editionId().equals(unit.editionId()))
                .orElseThrow(NotReadable::new);
    }

    private void keep(Unit unit, Person person, Why why, Instant now) {
        texts.persist(EarlierText.standing(unit, person.id(), why, now));
        unit.keep(now);
    }
}

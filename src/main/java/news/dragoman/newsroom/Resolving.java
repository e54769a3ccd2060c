package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.translation.DroppedUnit;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what has changed in the source, unit by unit, for whoever holds the translation. Each resolution names the
 * version that its maker has read; if the source has moved once more meanwhile, that later change stays open.
 */
@ApplicationScoped
public class Resolving {

    private final SaveRights rights;
    private final Units units;
    private final SourceChanges changes;
    private final Realignment realignment;
    private final Rereading rereading;
    private final EntityManager em;

    Resolving(
            SaveRights rights,
            Units units,
            SourceChanges changes,
            Realignment realignment,
            Rereading rereading,
            EntityManager em) {
        this.rights = rights;
        this.units = units;
        this.changes = changes;
        this.realignment = realignment;
        this.rereading = rereading;
        this.em = em;
    }

    /**
     * The words still hold. What is left of the sentences counts as read; a unit whose sentences are all gone becomes an
     * addition, and an omission of them goes.
     *
     * @param base the unit's version that was read; null where whatever stands there holds
     * @param read the version of each source that was read; of one that is not named the one the units are aligned with
     */
    public Saved stillValid(UUID editionId, UUID unitId, @Nullable Integer base, Set<UUID> read, Person person) {
        return rights.saving(editionId, person, open -> {
            var edition = open.edition();
            var unit = locked(edition, unitId).orElseThrow(NotReadable::new);
            if (base != null && base != unit.version()) {
                return stale(unit, person);
            }
            var kind = kind(edition, unit);
            if (kind.filter(SourceChange.Kind.GONE::equals).isPresent() && unit.omitted()) {
                drop(edition, unit, person);
            } else if (kind.isPresent()) {
                answer(edition, unit, read);
            }
            realignment.settle(edition);
            return new Saved.Kept(unit.version(), unit.text(), edition.language(), rights.now());
        });
    }

    /**
     * Takes out a unit whose sentences are gone. Its words are kept apart. Again changes nothing.
     *
     * @param base the unit's version that was read
     * @throws Refusal {@code UNIT_NOT_GONE} if it still answers something
     */
    public Saved drop(UUID editionId, UUID unitId, int base, Person person) {
        return rights.saving(editionId, person, open -> {
            var edition = open.edition();
            var found = locked(edition, unitId);
            if (found.isEmpty()) {
                if (em.createQuery(
                                        "select count(d) from DroppedUnit d where d.unitId = ?1 and d.editionId = ?2",
                                        Long.class)
                                .setParameter(1, unitId)
                                .setParameter(2, editionId)
                                .getSingleResult()
                        == 0) {
                    throw new NotReadable();
                }
                return new Saved.Kept(base, "", edition.language(), rights.now());
            }
            var unit = found.get();
            if (kind(edition, unit).filter(SourceChange.Kind.GONE::equals).isEmpty()) {
                throw new Refusal(Decision.Kind.NOT_NOW, "UNIT_NOT_GONE");
            }
            if (unit.version() != base) {
                return stale(unit, person);
            }
            drop(edition, unit, person);
            realignment.settle(edition);
            return new Saved.Kept(base, "", edition.language(), rights.now());
        });
    }

    private Saved stale(Unit unit, Person person) {
        return new Saved.Stale(
                unit.text(),
                unit.version(),
                unit.changedBy().orElse(person.id()),
                unit.changedAt().orElseGet(rights::now));
    }

    /**
     * Words were saved. The first words of a unit answer what was read when they were written; words that were confirmed
     * answer what is there now.
     *
     * @param first whether there were none before
     * @param confirmed whether the person said that he is done with it
     */
    void written(Edition edition, Unit unit, boolean first, boolean confirmed, Set<UUID> read) {
        var kind = first && read.isEmpty() ? Optional.<SourceChange.Kind>empty() : kind(edition, unit);
        if (first
                        && !read.isEmpty()
                        && kind.filter(SourceChange.Kind.GONE::equals).isEmpty()
                || confirmed && kind.filter(SourceChange.Kind.CHANGED::equals).isPresent()) {
            answer(edition, unit, read);
        }
        realignment.settle(edition);
    }

    /** The unit's links take a version that was read. */
    private void answer(Edition edition, Unit unit, Set<UUID> read) {
        unit.answer(rereading.links(edition, unit, read));
    }

    private void drop(Edition edition, Unit unit, Person person) {
        em.persist(new DroppedUnit(unit, person.id(), rights.now()));
        units.delete(unit);
    }

    private Optional<SourceChange.Kind> kind(Edition edition, Unit unit) {
        boolean current = unit.links().stream()
                .allMatch(l ->
                        edition.sources().stream().anyMatch(p -> p.alignedId().equals(l.versionId())));
        return current
                ? Optional.empty()
                : changes.of(List.of(edition.id())).stream()
                        .filter(c -> c.unit().equals(unit.id()))
                        .map(SourceChange::kind)
                        .findFirst();
    }

    private Optional<Unit> locked(Edition edition, UUID unitId) {
        return Optional.ofNullable(units.findById(unitId, LockModeType.PESSIMISTIC_WRITE))
                .filter(u -> u.editionId().equals(edition.id()));
    }
}

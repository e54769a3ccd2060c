package news.dragoman.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done to the rows of translations. Whoever shows it asks first who may read the working copy. */
@ApplicationScoped
public class UnitOperations implements PanacheRepositoryBase<UnitOperation, UUID> {

    private static final String NEWEST_ABOUT = """
            select o.* from unit_operation o
            where o.edition_id = ?1 and o.kind = ?2 and o.%s @> cast(?3 as jsonb)
                and not exists (select from unit_operation u where u.undoes = o.id)
            order by o.number desc limit 1""";

    /** What still holds on a translation, in order: done, and not undone. */
    public List<UnitOperation> standing(UUID editionId) {
        List<UnitOperation> all = list("editionId = ?1 order by number", editionId);
        var undone = new HashSet<UUID>();
        all.forEach(o -> o.undoes().ifPresent(undone::add));
        return all.stream()
                .filter(o -> o.undoes().isEmpty() && !undone.contains(o.id()))
                .toList();
    }

    /** Who did what on a translation, and when; without its words. */
    public Deeds deeds(UUID editionId) {
        return new Deeds(getEntityManager()
                .createQuery(
                        "select new news.dragoman.translation.Deeds$Deed("
                                + "o.id, o.number, o.kind, o.focus, o.personId, o.at, o.undoes)"
                                + " from UnitOperation o where o.editionId = ?1 order by o.number",
                        Deeds.Deed.class)
                .setParameter(1, editionId)
                .getResultList());
    }

    /** What a person would undo on a translation: the newest of his that stands. */
    public Optional<UnitOperation> newestOf(UUID personId, UUID editionId) {
        return find(
                        "from UnitOperation o where o.editionId = ?1 and o.personId = ?2 and o.undoes is null"
                                + " and not exists (select 1 from UnitOperation u where u.undoes = o.id)"
                                + " order by o.number desc",
                        editionId,
                        personId)
                .firstResultOptional();
    }

    /** How many were done on a translation, undoing included: a page that knows it has seen them all. */
    public int count(UUID editionId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(o.number), 0) from UnitOperation o where o.editionId = ?1", Integer.class)
                .setParameter(1, editionId)
                .getSingleResult();
    }

    /** What this wish of this person did before. */
    public Optional<UnitOperation> asked(UUID asked, UUID personId) {
        return find("asked = ?1 and personId = ?2", asked, personId).firstResultOptional();
    }

    /** Whether a row was there once. */
    public boolean knew(UUID editionId, UUID unitId) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from unit_operation where edition_id = ?1 and before @> cast(?2 as jsonb) limit 1")
                .setParameter(1, editionId)
                .setParameter(2, about(unitId))
                .getResultList()
                .isEmpty();
    }

    /** What operations on a translation put aside, as long as they are not undone. */
    public Past past(UUID editionId) {
        return new Past() {
            @Override
            public Optional<RowState> beforeOmission(UUID row) {
                return newest(editionId, Operation.Kind.OMIT, "before", row)
                        .flatMap(o -> in(o.trace().before(), row))
                        .map(Placed::row);
            }

            @Override
            public Optional<Placed> removed(UUID row) {
                return newest(editionId, Operation.Kind.REMOVE, "before", row)
                        .flatMap(o -> in(o.trace().before(), row));
            }

            @Override
            public List<RowState> mergedInto(RowState row) {
                return newest(editionId, Operation.Kind.MERGE, "after", row.id())
                        .map(UnitOperation::trace)
                        .filter(trace -> in(trace.after(), row.id())
                                .filter(p -> p.row().text().equals(row.text()))
                                .isPresent())
                        .map(trace -> trace.before().stream().map(Placed::row).toList())
                        .orElse(List.of());
            }
        };
    }

    @SuppressWarnings("unchecked") // a native query of an entity has no type of its own
    private Optional<UnitOperation> newest(UUID editionId, Operation.Kind kind, String rows, UUID row) {
        List<UnitOperation> found = getEntityManager()
                .createNativeQuery(NEWEST_ABOUT.formatted(rows), UnitOperation.class)
                .setParameter(1, editionId)
                .setParameter(2, kind.name())
                .setParameter(3, about(row))
                .getResultList();
        return found.stream().findFirst();
    }

    private static Optional<Placed> in(List<Placed> rows, UUID id) {
        return rows.stream().filter(p -> p.row().id().equals(id)).findFirst();
    }

    private static String about(UUID row) {
        return "{\"rows\": [{\"row\": {\"id\": \"" + row + "\"}}]}";
    }
}

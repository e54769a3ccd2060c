package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The links by which people outside read versions, with what became of them. */
@ApplicationScoped
public class Previews implements PanacheRepositoryBase<Preview, UUID> {

    /** The condition that a link has not been taken back and is not over. */
    private static final String HOLDS =
            "p.expires > ?2 and not exists (select 1 from PreviewEnd e where e.previewId = p.id)";

    /** Often and when a link was opened. */
    public record Openings(long count, Instant last) {}

    /**
     * The link of that secret, if it holds. Never made, over and taken back are one statement and one answer: nobody learns
     * from it, or from how long it takes, that a secret was good once.
     */
    public Optional<Preview> holding(String hash, Instant now) {
        return find("from Preview p join fetch p.forWhom where p.hash = ?1 and " + HOLDS, hash, now)
                .singleResultOptional();
    }

    /** How many links of an edition hold. */
    public long countHolding(UUID editionId, Instant now) {
        return count("from Preview p where p.editionId = ?1 and " + HOLDS, editionId, now);
    }

    /** Takes back every link of an edition that holds: what it shows must not be read any more. */
    public void endAll(UUID editionId, UUID by, Instant now) {
        find("from Preview p where p.editionId = ?1 and " + HOLDS, editionId, now)
                .list()
                .forEach(p -> getEntityManager().persist(new PreviewEnd(p.id(), by, now)));
    }

    /** An edition's links, newest first. */
    public List<Preview> ofEdition(UUID editionId) {
        return list(
                "from Preview p join fetch p.forWhom where p.editionId = ?1 order by p.madeAt desc, p.id desc",
                editionId);
    }

    /** Those of these that were taken back, by link. */
    public Map<UUID, PreviewEnd> ends(Collection<UUID> previews) {
        return previews.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from PreviewEnd e where e.previewId in ?1", PreviewEnd.class)
                        .setParameter(1, previews)
                        .getResultStream()
                        .collect(Collectors.toMap(PreviewEnd::previewId, Function.identity()));
    }

    /** How often these were opened, by link; those that never were are not there. */
    public Map<UUID, Openings> openings(Collection<UUID> previews) {
        return previews.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select o.previewId, count(o), max(o.at) from PreviewOpening o"
                                        + " where o.previewId in ?1 group by o.previewId",
                                Object[].class)
                        .setParameter(1, previews)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (UUID) row[0], row -> new Openings((Long) row[1], (Instant) row[2])));
    }

    /** When one was opened, the latest first, so many at most. */
    public List<Instant> opened(UUID preview, int most) {
        return getEntityManager()
                .createQuery(
                        "select o.at from PreviewOpening o where o.previewId = ?1 order by o.at desc", Instant.class)
                .setParameter(1, preview)
                .setMaxResults(most)
                .getResultList();
    }
}

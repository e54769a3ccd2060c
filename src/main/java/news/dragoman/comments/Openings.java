package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.dragoman.publication.Publications;

/** Whether articles take comments: as somebody said last, and where nobody has said anything they do. */
@ApplicationScoped
public class Openings {

    private final EntityManager em;
    private final Publications publications;
    private final Clock clock;

    Openings(EntityManager em, Publications publications, Clock clock) {
        this.em = em;
        this.publications = publications;
        this.clock = clock;
    }

    /** What was said last; suspended and withdrawn articles take none whatever was said. */
    public boolean open(UUID editionId) {
        List<?> said = em.createNativeQuery(
                        "select open from commenting where edition_id = ?1 order by at desc, id desc limit 1")
                .setParameter(1, editionId)
                .getResultList();
        return said.isEmpty() || Boolean.TRUE.equals(said.get(0));
    }

    /** Whether readers can reach the article of an edition, so that there is something to open or close. */
    public boolean reachable(UUID editionId) {
        return publications
                .current(editionId)
                .filter(one -> !one.suspended() && one.withdrawnAt().isEmpty())
                .isPresent();
    }

    /** From now on it takes comments, or takes none. */
    public void set(UUID editionId, boolean open, UUID by) {
        em.createNativeQuery("insert into commenting (id, edition_id, open, at, by) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, editionId)
                .setParameter(3, open)
                .setParameter(4, clock.instant())
                .setParameter(5, by)
                .executeUpdate();
    }
}

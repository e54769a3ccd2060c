package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was sent back, and why. */
@ApplicationScoped
public class ReturnSlips implements PanacheRepositoryBase<ReturnSlip, UUID> {

    /** All of an edition, the newest first. */
    public List<ReturnSlip> ofEdition(UUID editionId) {
        return list("editionId = ?1 order by returnedAt desc, id desc", editionId);
    }

    /** What it was returned for, in the editor's order. */
    public List<ReturnPoint> points(UUID slip) {
        return getEntityManager()
                .createQuery(
                        "from ReturnPoint p left join fetch p.reason left join fetch p.words where p.slipId = ?1"
                                + " order by p.position",
                        ReturnPoint.class)
                .setParameter(1, slip)
                .getResultList();
    }

    public Optional<ReturnPoint> point(UUID id) {
        return Optional.ofNullable(getEntityManager().find(ReturnPoint.class, id));
    }

    public void keep(ReturnPoint point) {
        getEntityManager().persist(point);
    }
}

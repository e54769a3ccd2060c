package news.dragoman.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saves that were done, by the id the page gave them: the same save sent twice gets the first answer again. */
@ApplicationScoped
public class SaveReceipts {

    private final EntityManager em;

    SaveReceipts(EntityManager em) {
        this.em = em;
    }

    /** The version that this save made, if it was done before by this person on this block or unit. */
    public Optional<Integer> find(UUID saveId, UUID personId, UUID targetId) {
        List<?> rows = em.createNativeQuery(
                        "select version from save_receipt where id = ?1 and person_id = ?2 and target_id = ?3")
                .setParameter(1, saveId)
                .setParameter(2, personId)
                .setParameter(3, targetId)
                .getResultList();
        return rows.stream().map(Integer.class::cast).findFirst();
    }

    /**
     * Notes what a save makes.
     *
     * @return false if that id was given out before, and nothing is noted
     */
    public boolean give(UUID saveId, UUID personId, UUID targetId, int version, Instant at) {
        return em.createNativeQuery("insert into save_receipt (id, person_id, target_id, version, at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict (id) do nothing")
                        .setParameter(1, saveId)
                        .setParameter(2, personId)
                        .setParameter(3, targetId)
                        .setParameter(4, version)
                        .setParameter(5, at)
                        .executeUpdate()
                == 1;
    }

    /** Forgets receipts given before a moment; returns how many. */
    public int forgetBefore(Instant moment) {
        return em.createNativeQuery("delete from save_receipt where at < ?1")
                .setParameter(1, moment)
                .executeUpdate();
    }
}

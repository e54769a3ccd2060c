package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import news.dragoman.database.Restoring;
import news.dragoman.story.Editions;

/**
 * Aligns, when the newsroom opens, what was at work before translations followed their sources by themselves. Afterwards
 * there is nothing to do: whatever cuts a version aligns with it.
 */
@ApplicationScoped
class CatchingUp {

    private final Editions editions;
    private final Realignment realignment;
    private final EntityManager em;
    private final Restoring restoring;

    CatchingUp(Editions editions, Realignment realignment, EntityManager em, Restoring restoring) {
        this.editions = editions;
        this.realignment = realignment;
        this.em = em;
        this.restoring = restoring;
    }

    void start(@Observes @Priority(50) StartupEvent started) {
        if (!restoring.underWay()) { // there are no tables yet
            all();
        }
    }

    /** Brings each in a transaction of its own up to what its sources say; returns how many were behind. */
    int all() {
        List<UUID> behind = QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(Realignment.BEHIND + " order by e.id")
                        .getResultList());
        behind.forEach(id -> QuarkusTransaction.requiringNew()
                .run(() -> editions.lockForStep(id).ifPresent(realignment::catchUp)));
        return behind.size();
    }
}

package news.dragoman.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.workflow.Stage;

/** Who has changed an edition's text, and in which stage: what four eyes and credits are judged by. */
@ApplicationScoped
public class Contributions {

    private final EntityManager em;

    Contributions(EntityManager em) {
        this.em = em;
    }

    /** One person's part in an edition during one stage. */
    public record Contribution(UUID personId, Stage stage, Instant firstAt) {}

    /** Notes that a person changed text; the first time counts for the order of credits. */
    public void record(UUID editionId, UUID personId, Stage stage, Instant at) {
        em.createNativeQuery("insert into contribution (edition_id, person_id, stage, first_at, last_at)"
                        + " values (?1, ?2, ?3, ?4, ?4) on conflict (edition_id, person_id, stage)"
                        + " do update set last_at = excluded.last_at"
                        + " where contribution.last_at < excluded.last_at - interval '1 minute'")
                .setParameter(1, editionId)
                .setParameter(2, personId)
                .setParameter(3, stage.name())
                .setParameter(4, at)
                .executeUpdate();
    }

    /** An edition's contributions by first appearance. */
    public List<Contribution> ofEdition(UUID editionId) {
        List<?> rows = em.createNativeQuery(
                        "select person_id, stage, first_at from contribution where edition_id = ?1 order by first_at")
                .setParameter(1, editionId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Contribution((UUID) r[0], Stage.valueOf((String) r[1]), (Instant) r[2]))
                .toList();
    }
}

package news.dragoman.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.workflow.Stage;

/** Who has changed an edition's text, and in which stage: what four eyes and credits are judged by. */
@ApplicationScoped
public class Contributions {

    /** How often the last time that somebody worked is written down: not with every word. */
    static final Duration NOTED_AT_MOST_EVERY = Duration.ofMinutes(1);

    private final EntityManager em;

    Contributions(EntityManager em) {
        this.em = em;
    }

    /**
     * One person's part in an edition during one stage.
     *
     * @param apart whether it came by joining from somebody whom this story knows by another name: for four eyes alone,
     *     never to be shown
     */
    public record Contribution(UUID personId, Stage stage, Instant firstAt, Instant lastAt, boolean apart) {}

    /** Notes that a person changed text; the first time counts for the order of credits. */
    public void record(UUID editionId, UUID personId, Stage stage, Instant at) {
        em.createNativeQuery("insert into contribution (edition_id, person_id, stage, first_at, last_at)"
                        + " values (?1, ?2, ?3, ?4, ?4) on conflict (edition_id, person_id, stage)"
                        + " do update set last_at = excluded.last_at"
                        + " where contribution.last_at < ?5 or contribution.last_at <"
                        + " (select e.correcting_since from edition e where e.id = excluded.edition_id)")
                .setParameter(1, editionId)
                .setParameter(2, personId)
                .setParameter(3, stage.name())
                .setParameter(4, at)
                .setParameter(5, at.minus(NOTED_AT_MOST_EVERY))
                .executeUpdate();
    }

    /**
     * Notes that words of a person came into a text by joining.
     *
     * @param apart whether nothing of it may ever be shown
     */
    public void joined(UUID editionId, UUID personId, boolean apart, Instant at) {
        em.createNativeQuery("insert into contribution (edition_id, person_id, stage, first_at, last_at, apart)"
                        + " values (?1, ?2, 'DRAFT', ?3, ?3, ?4) on conflict (edition_id, person_id, stage) do nothing")
                .setParameter(1, editionId)
                .setParameter(2, personId)
                .setParameter(3, at)
                .setParameter(4, apart)
                .executeUpdate();
    }

    /** The contributions to several editions by edition, each by first appearance. */
    public Map<UUID, List<Contribution>> ofEditions(Collection<UUID> editionIds) {
        if (editionIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery(
                        "select edition_id, person_id, stage, first_at, last_at, apart from contribution"
                                + " where edition_id in (?1) order by first_at")
                .setParameter(1, editionIds)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        r -> (UUID) r[0],
                        Collectors.mapping(
                                r -> new Contribution(
                                        (UUID) r[1],
                                        Stage.valueOf((String) r[2]),
                                        (Instant) r[3],
                                        (Instant) r[4],
                                        (Boolean) r[5]),
                                Collectors.toList())));
    }
}

package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Editions;
import news.dragoman.workflow.NotReadable;

/**
 * Who else has an edition before him just now. Open pages say so of themselves every half minute; nothing is kept of it but
 * the last moment, and that for an hour.
 */
@ApplicationScoped
public class Presence {

    /** A page that said nothing for so long is taken for closed: two of its words may get lost. */
    static final Duration GONE_AFTER = Duration.ofSeconds(75);

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final EntityManager em;
    private final Editions editions;
    private final Access access;
    private final Clock clock;

    Presence(EntityManager em, Editions editions, Access access, Clock clock) {
        this.em = em;
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Notes that the person looks at an edition, or with {@code leaving} that he does not any more.
     *
     * @throws NotReadable if its working copy is not his to read
     */
    @Transactional
    public void note(UUID editionId, boolean leaving, Person person) {
        var edition = editions.findByIdOptional(editionId)
                .filter(e -> access.readsWorkingCopy(person, e))
                .orElseThrow(NotReadable::new);
        if (leaving) {
            em.createNativeQuery("delete from looking where edition_id = ?1 and person_id = ?2")
                    .setParameter(1, edition.id())
                    .setParameter(2, person.id())
                    .executeUpdate();
            return;
        }
        em.createNativeQuery("insert into looking (edition_id, person_id, seen_at) values (?1, ?2, ?3)"
                        + " on conflict (edition_id, person_id) do update set seen_at = excluded.seen_at")
                .setParameter(1, edition.id())
                .setParameter(2, person.id())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    /** Who looks at an edition besides the person, by the time they were last seen. */
    public List<UUID> others(UUID editionId, Person person) {
        return em.createNativeQuery(
                        "select person_id from looking where edition_id = ?1 and person_id <> ?2 and seen_at > ?3"
                                + " order by seen_at desc, person_id")
                .setParameter(1, editionId)
                .setParameter(2, person.id())
                .setParameter(3, clock.instant().minus(GONE_AFTER))
                .getResultList();
    }

    /** Forgets who looked at what. */
    void forget(Instant now) {
        em.createNativeQuery("delete from looking where seen_at < ?1")
                .setParameter(1, now.minus(FORGOTTEN_AFTER))
                .executeUpdate();
    }
}

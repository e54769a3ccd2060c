package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Bans networks, known by no more than a mark that is made with the day's salt. A ban holds until the salt is gone, at the
 * end of the day by UTC: afterwards the same network has another mark, and nobody can tell that it is the same.
 */
@ApplicationScoped
public class Banning {

    private final EntityManager em;
    private final CommentEvents events;
    private final Clock clock;

    Banning(EntityManager em, CommentEvents events, Clock clock) {
        this.em = em;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Bans the network that a comment came from.
     *
     * @return until when; empty where its mark is gone already
     */
    public Optional<Instant> ban(Comment comment, String why, UUID by) {
        if (comment.fingerprint().isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant until = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        em.createNativeQuery("""
                        insert into comment_ban (id, fingerprint, until, at, by, why)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, comment.fingerprint().orElseThrow())
                .setParameter(3, until)
                .setParameter(4, now)
                .setParameter(5, by)
                .setParameter(6, why)
                .executeUpdate();
        events.persist(new CommentEvent(comment.id(), "BANNED", by, now, null, why));
        return Optional.of(until);
    }
}

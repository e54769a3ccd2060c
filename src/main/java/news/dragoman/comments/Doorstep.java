package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has to be known before a comment is taken, in one question to the database. */
@ApplicationScoped
class Doorstep {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    /** So soon the same words from the same network are one comment sent twice. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private static final String LOOK = """
            select
                coalesce((select c.open from commenting c where c.edition_id = :edition
                    order by c.at desc, c.id desc limit 1), true) as open,
                (select max(b.until) from comment_ban b where b.fingerprint = :network and b.until > :now) as banned,
                (select count(*) from comment c where c.fingerprint = :network and c.received_at > :minute) as lately,
                (select count(*) from comment c where c.fingerprint = :network and c.received_at > :hour) as hourly,
                (select count(*) from comment c where c.edition_id = :edition and c.received_at > :minute) as under,
                exists (select from comment c where c.likeness = :words) as known,
                exists (select from comment c where c.likeness = :words and c.edition_id = :edition
                    and c.fingerprint = :network and c.received_at > :again and c.state <> 'WITHDRAWN') as repeated""";

    private final EntityManager em;

    Doorstep(EntityManager em) {
        this.em = em;
    }

    /**
     * How it stands.
     *
     * @param open whether the article takes comments
     * @param bannedUntil null where the network is not banned
     * @param lastMinute taken from the network
     * @param lastHour likewise
     * @param under taken under the article in the last minute
     * @param known whether the same words have come today
     * @param repeated whether they came from the same network, under the same article, a moment ago
     */
    record View(
            boolean open,
            @Nullable Instant bannedUntil,
            long lastMinute,
            long lastHour,
            long under,
            boolean known,
            boolean repeated) {}

    /** Looks, and lets nobody else from the same network by until the transaction is over. */
    View look(UUID edition, byte[] network, byte[] words, Instant now) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(encode(cast(?1 as bytea), 'hex'), 0))")
                .setParameter(1, network)
                .getSingleResult();
        Tuple row = (Tuple) em.createNativeQuery(LOOK, Tuple.class)
                .setParameter("edition", edition)
                .setParameter("network", network)
                .setParameter("words", words)
                .setParameter("now", now)
                .setParameter("minute", now.minus(MINUTE))
                .setParameter("hour", now.minus(HOUR))
                .setParameter("again", now.minus(AGAIN))
                .getSingleResult();
        return new View(
                row.get("open", Boolean.class),
                row.get("banned", Instant.class),
                row.get("lately", Long.class),
                row.get("hourly", Long.class),
                row.get("under", Long.class),
                row.get("known", Boolean.class),
                row.get("repeated", Boolean.class));
    }

    /** Whether an article takes comments: as was said last, and it does where nothing was said. */
    boolean open(UUID edition) {
        return (boolean) em.createNativeQuery("""
                        select coalesce((select open from commenting where edition_id = ?1
                            order by at desc, id desc limit 1), true)""").setParameter(1, edition).getSingleResult();
    }

    /** The words of a comment that has come by this ticket already. */
    Optional<String> taken(Ticket ticket) {
        return em
                .createNativeQuery("select body from comment where id = ?1")
                .setParameter(1, ticket.id())
                .getResultList()
                .stream()
                .map(String.class::cast)
                .findFirst();
    }
}

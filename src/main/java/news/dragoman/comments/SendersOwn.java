package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What the sender of a comment can do with it, by the secret that came with the answer: see it, and take it back. */
@ApplicationScoped
public class SendersOwn {

    private final EntityManager em;
    private final Comments comments;
    private final CommentEvents events;
    private final Clock clock;

    SendersOwn(EntityManager em, Comments comments, CommentEvents events, Clock clock) {
        this.em = em;
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    /** The comment that was sent with this secret; nothing says whether there ever was one. */
    public Optional<Comment> find(String secret) {
        return comments.withSecretHash(Ticket.hash(secret));
    }

    /**
     * Takes it back, whatever has become of it and whoever is about to decide: from now on it is nowhere to be read, and
     * its words are gone, those that a moderator made of them too. Once more changes nothing.
     *
     * @return whether there is one with this secret
     */
    @Transactional
    public boolean withdraw(String secret) {
        Optional<Comment> found = find(secret);
        Instant now = clock.instant();
        found.ifPresent(comment -> {
            int changed =
                    em.createNativeQuery("""
                            update comment set state = 'WITHDRAWN', public_from = null, name = '', body = '',
                                shown_body = case when shown_body is not null then '' end,
                                detected_language = null, fingerprint = null, likeness = null,
                                digest = null, digest_salt = null, version = version + 1
                            where id = ?1 and state <> 'WITHDRAWN'""").setParameter(1, comment.id()).executeUpdate();
            em.detach(comment);
            if (changed == 1) {
                events.persist(new CommentEvent(comment.id(), "WITHDRAWN", null, now, null, null));
            }
        });
        return found.isPresent();
    }
}

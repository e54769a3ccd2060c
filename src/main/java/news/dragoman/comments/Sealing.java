package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Takes the words of an original away for everybody, where they name somebody who must not be named. A salted digest
 * stays, by which a copy that somebody else kept can be told to be the one. What was edited out is mostly short, a
 * telephone number, so the digest is one that costs a third of a second to try: nobody finds the number by trying all.
 */
@ApplicationScoped
public class Sealing {

    /** Rounds of PBKDF2 with HMAC-SHA-256: OWASP, Password Storage Cheat Sheet. */
    static final int ROUNDS = 600_000;

    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager em;
    private final CommentEvents events;
    private final Clock clock;

    Sealing(EntityManager em, CommentEvents events, Clock clock) {
        this.em = em;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Seals the original words.
     *
     * @param nameToo whether what the sender called themselves goes with them
     * @return whether it was done; not where somebody has changed the comment meanwhile
     */
    public boolean seal(Comment seen, int version, boolean nameToo, String why, UUID by) {
        Instant now = clock.instant();
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        int changed = em.createNativeQuery("""
                        update comment set body = '', name = case when :nameToo then '' else name end,
                            digest = :digest, digest_salt = :salt, likeness = null,
                            sealed_at = :now, sealed_by = :by, version = version + 1
                        where id = :id and version = :version and sealed_at is null
                            and (state = 'REJECTED' or state = 'APPROVED' and shown_body is not null)""")
                .setParameter("nameToo", nameToo)
                .setParameter("digest", digest(seen.body(), salt))
                .setParameter("salt", salt)
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("id", seen.id())
                .setParameter("version", version)
                .executeUpdate();
        em.clear();
        if (changed == 0) {
            return false;
        }
        events.persist(new CommentEvent(seen.id(), "SEALED", by, now, null, why));
        return true;
    }

    static byte[] digest(String words, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(words.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with SHA-256", e);
        }
    }
}

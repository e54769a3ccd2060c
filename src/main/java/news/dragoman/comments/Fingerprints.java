package news.dragoman.comments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Marks by which a network, or the words of a comment, are known again for a day (UTC) and not longer: made with a salt of
 * the day that all instances share and that is deleted when the day is over. A network itself is kept nowhere.
 */
@ApplicationScoped
public class Fingerprints {

    private static final String MAC = "HmacSHA256";
    private static final int SALT_BYTES = 32;
    /** 128 bits tell marks apart. */
    private static final int MARK_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager em;
    private final Clock clock;
    private volatile @Nullable Salt salt;

    Fingerprints(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    private record Salt(LocalDate day, byte[] bytes) {}

    /** Today's mark of a network. */
    public byte[] ofNetwork(String network) {
        return mark("network " + network);
    }

    /** Today's mark of words. */
    byte[] ofWords(String words) {
        return mark("words " + words);
    }

    /** Deletes the salts of days that are over, and the marks that were made with them. */
    public void forget() {
        LocalDate today = today();
        QuarkusTransaction.requiringNew().run(() -> {
            em.createNativeQuery("delete from comment_salt where day < ?1")
                    .setParameter(1, today)
                    .executeUpdate();
            em.createNativeQuery("""
                            update comment set fingerprint = null, likeness = null
                            where received_at < ?1 and (fingerprint is not null or likeness is not null)""")
                    .setParameter(1, today.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .executeUpdate();
            em.createNativeQuery("update comment_ban set fingerprint = '' where until <= ?1 and fingerprint <> ''")
                    .setParameter(1, clock.instant())
                    .executeUpdate();
        });
    }

    private byte[] mark(String what) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(salt(), MAC));
            return Arrays.copyOf(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }

    private byte[] salt() {
        LocalDate today = today();
        Salt known = salt;
        if (known == null || !known.day().equals(today)) {
            known = new Salt(today, shared(today));
            salt = known;
        }
        return known.bytes();
    }

    /** The first instance that needs it makes it. */
    private byte[] shared(LocalDate day) {
        byte[] fresh = new byte[SALT_BYTES];
        RANDOM.nextBytes(fresh);
        return QuarkusTransaction.requiringNew().call(() -> {
            em.createNativeQuery("insert into comment_salt (day, salt) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, day)
                    .setParameter(2, fresh)
                    .executeUpdate();
            return (byte[]) em.createNativeQuery("select salt from comment_salt where day = ?1")
                    .setParameter(1, day)
                    .getSingleResult();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Signs the forms that readers are given, and knows them again. */
@ApplicationScoped
class Tickets {

    private static final String MAC = "HmacSHA256";
    private static final int MAC_BYTES = 32;
    /** No ticket is longer. */
    private static final int LONGEST = 300;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final EntityManager em;
    private final Clock clock;
    private volatile byte @Nullable [] key;

    Tickets(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * A signed one for a new form.
     *
     * @param before so long ago it shall have been made: for a form in whose place it stands, over which somebody has sat
     *     for long enough
     */
    String issue(String article, Ticket.NoticeVersion notice, Duration before) {
        byte[] secret = new byte[Ticket.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        Instant made = clock.instant().minus(before);
        byte[] bytes =
                new Ticket(UuidVersion7Strategy.INSTANCE.generateUuid(null), article, made, notice, secret).bytes();
        byte[] both = Arrays.copyOf(bytes, bytes.length + MAC_BYTES);
        System.arraycopy(mac(bytes), 0, both, bytes.length, MAC_BYTES);
        return TEXT.encodeToString(both);
    }

    /** The ticket, if it is one of ours and for this article. */
    Optional<Ticket> read(String text, String article) {
        if (text.length() > LONGEST || !text.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
        if (both.length <= MAC_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(both, both.length - MAC_BYTES);
        byte[] given = Arrays.copyOfRange(both, bytes.length, both.length);
        return MessageDigest.isEqual(mac(bytes), given)
                ? Ticket.of(bytes).filter(ticket -> ticket.article().equals(article))
                : Optional.empty();
    }

    private byte[] mac(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key(), MAC));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = (byte[])
                    em.createNativeQuery("select key from comment_form_key").getSingleResult();
            key = known;
        }
        return known;
    }
}

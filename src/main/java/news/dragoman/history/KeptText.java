package news.dragoman.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Words that the record refers to but does not hold: a reason, or the text of a past version. They lie apart under a
 * salted SHA-256, so that they can be taken away while the record still verifies: sealed ones stay in the database and are
 * read by nobody, erased ones are gone with their salt.
 */
@Entity
@Immutable
@Table(name = "kept_text")
public class KeptText {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private byte @Nullable [] salt;
    private byte[] digest;

    @Column(columnDefinition = "text")
    private @Nullable String content;

    @Column(columnDefinition = "text")
    private @Nullable String sealed;

    private @Nullable Instant goneAt;

    /** What stands in the place of words that were taken away, in every language: bars, as printers set them. */
    public static final String BARS = "█████";

    /** Whether words can still be read. */
    public enum Fate {
        KEPT,
        SEALED,
        ERASED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected KeptText() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public KeptText(String content) {
        this.content = content;
        var pinch = new byte[SALT_BYTES];
        RANDOM.nextBytes(pinch);
        this.salt = pinch;
        this.digest = digest(pinch, content);
    }

    public UUID id() {
        return id;
    }

    /** The words; {@link #BARS} where they were sealed or erased. */
    public String content() {
        return content == null ? BARS : content;
    }

    public Fate fate() {
        return content != null ? Fate.KEPT : sealed != null ? Fate.SEALED : Fate.ERASED;
    }

    /** Salted SHA-256 of the words; it stays whatever becomes of them. */
    public byte[] digest() {
        return digest.clone();
    }

    /** The salt of words that can be read; of others nobody is to try words on the digest. */
    public Optional<byte[]> salt() {
        return content == null ? Optional.empty() : Optional.ofNullable(salt).map(byte[]::clone);
    }

    /** Whether the words are still the ones that were kept; of erased ones nothing can be said against it. */
    public boolean verifies() {
        var words = content == null ? sealed : content;
        return salt == null || words == null || MessageDigest.isEqual(digest, digest(salt, words));
    }

    private static byte[] digest(byte[] salt, String content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

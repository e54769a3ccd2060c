package news.dragoman.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/**
 * Words that the record refers to but does not hold: a reason, or the text of a past version. They lie apart under a
 * salted SHA-256, so that they can be taken away one day while the record still verifies.
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

    private byte[] salt;
    private byte[] digest;

    @Column(columnDefinition = "text")
    private String content;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected KeptText() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public KeptText(String content) {
        this.content = content;
        this.salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        this.digest = digest(salt, content);
    }

    public UUID id() {
        return id;
    }

    public String content() {
        return content;
    }

    /** Whether the words are still the ones that were kept. */
    public boolean verifies() {
        return MessageDigest.isEqual(digest, digest(salt, content));
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

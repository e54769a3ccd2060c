package news.dragoman.comments;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What goes out with a form and comes back with it, in place of a cookie: the comment's id, so that a form sent twice is one
 * comment; when it was made; what its reader was told; and a secret of which only the hash is ever stored. Whoever holds
 * the form can withdraw what it sent.
 *
 * @param id of the comment that the form sends
 * @param article its key
 * @param made in whole seconds
 * @param notice what stood beside the form
 * @param secret 128 random bits
 */
record Ticket(UUID id, String article, Instant made, NoticeVersion notice, byte[] secret) {

    static final int SECRET_BYTES = 16;

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    /** Version of a notice in a language. */
    record NoticeVersion(String language, int version) {}

    /** What is signed. */
    byte[] bytes() {
        byte[] key = article.getBytes(StandardCharsets.US_ASCII);
        byte[] language = notice.language().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(16 + 8 + SECRET_BYTES + 4 + 1 + key.length + language.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(made.getEpochSecond())
                .put(secret)
                .putInt(notice.version())
                .put((byte) key.length)
                .put(key)
                .put(language)
                .array();
    }

    static Optional<Ticket> of(byte[] bytes) {
        try {
            ByteBuffer from = ByteBuffer.wrap(bytes);
            UUID id = new UUID(from.getLong(), from.getLong());
            Instant made = Instant.ofEpochSecond(from.getLong());
            byte[] secret = new byte[SECRET_BYTES];
            from.get(secret);
            int version = from.getInt();
            byte[] key = new byte[from.get()];
            from.get(key);
            byte[] language = new byte[from.remaining()];
            from.get(language);
            return Optional.of(new Ticket(
                    id,
                    new String(key, StandardCharsets.US_ASCII),
                    made,
                    new NoticeVersion(new String(language, StandardCharsets.US_ASCII), version),
                    secret));
        } catch (BufferUnderflowException | NegativeArraySizeException none) {
            return Optional.empty();
        }
    }

    /** The secret as it stands in the sender's private address. */
    String secretText() {
        return TEXT.encodeToString(secret);
    }

    byte[] secretHash() {
        return hash(secretText());
    }

    /** What is stored of a secret. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ticket that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "form " + id; // never with its secret
    }
}

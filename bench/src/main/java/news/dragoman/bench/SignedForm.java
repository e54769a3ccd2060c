package news.dragoman.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signed form for a comment, as the product gives it out ({@code Ticket} and {@code Tickets} there): made here with the
 * product's own key, since a reader's page that it comes with is not what is measured.
 */
final class SignedForm {

    private static final String MAC = "HmacSHA256";
    private static final byte[] NOTICE = "en".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_NOTICE = 1;
    /** Long enough for somebody to have written by hand. */
    private static final int SINCE_SECONDS = 60;

    private static final int VERSION_7 = 0x7000;

    private final byte[] key;

    SignedForm(byte[] key) {
        this.key = key;
    }

    /** A new one for an article, by its key. */
    String of(String article) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long now = System.currentTimeMillis();
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        byte[] of = article.getBytes(StandardCharsets.US_ASCII);
        byte[] ticket = ByteBuffer.allocate(16 + 8 + secret.length + 4 + 1 + of.length + NOTICE.length)
                .putLong(now << 16 | VERSION_7 | random.nextInt(1 << 12))
                .putLong(1L << 63 | random.nextLong() >>> 2)
                .putLong(now / 1000 - SINCE_SECONDS)
                .put(secret)
                .putInt(FIRST_NOTICE)
                .put((byte) of.length)
                .put(of)
                .put(NOTICE)
                .array();
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            byte[] signed = mac.doFinal(ticket);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(ticket.length + signed.length)
                            .put(ticket)
                            .put(signed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

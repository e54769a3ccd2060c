package news.dragoman.web;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * The secret that proves a form to be ours. In pages it stands under a mask that is another each time: pages are
 * compressed, and a secret that repeats in them could be guessed from their length, letter by letter (BREACH, Gluck,
 * Harris and Prado 2013).
 */
final class FormToken {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private FormToken() {}

    /** A new secret, for the cookie. */
    static String fresh() {
        return TEXT.encodeToString(random());
    }

    static boolean wellFormed(String secret) {
        return secret.matches("[A-Za-z0-9_-]{22}");
    }

    /** The secret as a page may show it. */
    static String masked(String secret) {
        byte[] mask = random();
        byte[] both = Arrays.copyOf(mask, 2 * BYTES);
        System.arraycopy(xor(bytes(secret), mask), 0, both, BYTES, BYTES);
        return TEXT.encodeToString(both);
    }

    /** Whether what a form brought is the secret of the cookie, masked or as it is. */
    static boolean same(String secret, String brought) {
        if (!wellFormed(secret) || !brought.matches("[A-Za-z0-9_-]{22}|[A-Za-z0-9_-]{43}")) {
            return false;
        }
        byte[] given = bytes(brought);
        byte[] unmasked = given.length == BYTES
                ? given
                : xor(Arrays.copyOfRange(given, BYTES, 2 * BYTES), Arrays.copyOf(given, BYTES));
        return MessageDigest.isEqual(bytes(secret), unmasked);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] xor(byte[] one, byte[] other) {
        byte[] result = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            result[i] = (byte) (one[i] ^ other[i]);
        }
        return result;
    }
}

package news.dragoman.pages.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short mark of a text as the page showed it. A form sends every text of the page along; by its mark the server knows
 * which of them the person left alone, so that a colleague's newer words in those are no conflict.
 */
final class Mark {
    private static final int BYTES = 8;

    private Mark() {}

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package news.dragoman.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import news.dragoman.language.Language;
import news.dragoman.language.Slug;

/**
 * A name as printed, and the address of the page with its articles. The name is all there is behind it: two people of one
 * name share a page, and somebody with two names has two, which nothing joins.
 */
public record Byline(Language language, String name) {

    /** 48 bits: no two names of a newsroom meet. */
    private static final int KEY_BYTES = 6;

    /** What finds the name's articles. */
    public String key() {
        return key(name);
    }

    /** The path under the site's root. */
    public String path() {
        return "/" + language.tag() + "/by/" + Slug.of(name, language) + "-" + key();
    }

    /** Whether it could be one: what cannot is looked up nowhere. */
    static boolean isKey(String text) {
        return text.matches("[0-9a-f]{" + 2 * KEY_BYTES + "}");
    }

    /** The digest of a name, however its letters are composed. */
    static String key(String name) {
        byte[] letters = Normalizer.normalize(name, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

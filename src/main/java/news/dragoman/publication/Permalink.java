package news.dragoman.publication;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * An article's address for ever. The key alone finds it; the slug is for people and may change.
 *
 * @param language the language tag as in addresses
 * @param slug readable words from the headline
 * @param key ten letters and figures, unguessable enough that nothing unpublished is found by counting
 */
public record Permalink(String language, String slug, String key) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_LENGTH = 10;
    private static final int BASE = 36;

    /** A new key. */
    public static String newKey() {
        var number = new BigInteger(64, RANDOM).toString(BASE).toLowerCase(Locale.ROOT);
        return "0".repeat(KEY_LENGTH).concat(number).substring(number.length());
    }

    /** Whether it could be one: what cannot is looked up nowhere. */
    static boolean isKey(String text) {
        return text.matches("[0-9a-z]{" + KEY_LENGTH + "}");
    }

    /** The path without the words of its headline, for an article that is not shown; it leads there too. */
    public String bare() {
        return "/" + language + "/" + key;
    }

    /** The path under the site's root. */
    public String path() {
        return "/" + language + "/" + slug + "-" + key;
    }
}

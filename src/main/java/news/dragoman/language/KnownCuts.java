package news.dragoman.language;

import com.ibm.icu.text.BreakIterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where words end in texts that were cut lately. To find Chinese words in a dictionary takes three times as long as comparing
 * them, and a page with changes is drawn again and again from the same texts. It remembers a digest of each text and
 * numbers, no words: what is erased elsewhere cannot be read here.
 */
final class KnownCuts {

    /** Two texts of a hundred paragraphs each, for some who read at once; a paragraph takes less than a kilobyte. */
    private static final int REMEMBERED = 2_000;

    /** Shorter ones are found as fast as they are remembered. UTF-16 units. */
    private static final int SHORT = 40;

    private static final Map<String, int[]> KNOWN = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    private KnownCuts() {}

    /** The end of each word, in UTF-16 units; to be read alone. */
    static int[] of(String text, Language language) {
        if (text.length() < SHORT) {
            return found(text, language);
        }
        String key = language.tag() + " " + digest(text);
        synchronized (KNOWN) {
            int[] known = KNOWN.get(key);
            if (known != null) {
                return known;
            }
        }
        int[] found = found(text, language);
        synchronized (KNOWN) {
            KNOWN.put(key, found);
        }
        return found;
    }

    private static int[] found(String text, Language language) {
        BreakIterator at = Boundaries.WORD.over(text, language);
        int[] ends = new int[text.length()];
        int count = 0;
        at.first();
        for (int end = at.next(); end != BreakIterator.DONE; end = at.next()) {
            ends[count++] = end;
        }
        return Arrays.copyOf(ends, count);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16LE)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

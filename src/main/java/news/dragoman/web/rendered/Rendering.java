package news.dragoman.web.rendered;

import io.vertx.core.http.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as it leaves the house, packed in every way once, each with a strong mark of its own: what is asked for again is
 * only looked up.
 */
public final class Rendering {

    /** 128 bits tell pages apart. */
    private static final int MARK_BYTES = 16;

    private static final CharSequence VARY = HttpHeaders.createOptimized("accept-encoding");
    private static final CharSequence LINK = HttpHeaders.createOptimized("link");
    private static final CharSequence ROBOTS = HttpHeaders.createOptimized("x-robots-tag");
    private static final CharSequence NOINDEX = HttpHeaders.createOptimized("noindex");

    private final Map<Coding, Packed> packed = new EnumMap<>(Coding.class);

    /** One packing: its mark, whole, and that the asker has it already. */
    private record Packed(@Nullable String mark, Answer whole, Answer unchanged, Answer failed) {}

    /** How long readers may keep it: anybody may, and has to ask whether it is still the same. */
    static final CharSequence KEEP_AND_ASK = HttpHeaders.createOptimized("public, no-cache");

    /** For good: the address changes with what is there. */
    static final CharSequence KEEP = HttpHeaders.createOptimized("public, max-age=31536000, immutable");

    private Rendering(
            int status, String type, byte[] plain, CharSequence keep, boolean hidden, boolean marked, String links) {
        CharSequence optimizedType = HttpHeaders.createOptimized(type);
        String digest = digest(plain);
        for (Coding coding : Coding.values()) {
            byte[] bytes = coding.pack(plain);
            if (bytes == null) {
                continue;
            }
            String mark = marked ? '"' + digest + coding.suffix() + '"' : null;
            List<Answer.Header> always = new ArrayList<>();
            if (mark != null) {
                always.add(new Answer.Header(HttpHeaders.ETAG, HttpHeaders.createOptimized(mark)));
            }
            always.add(new Answer.Header(HttpHeaders.CACHE_CONTROL, keep));
            always.add(new Answer.Header(HttpHeaders.VARY, VARY));
            if (hidden) {
                always.add(new Answer.Header(ROBOTS, NOINDEX));
            }
            if (!links.isEmpty()) {
                always.add(new Answer.Header(LINK, HttpHeaders.createOptimized(links)));
            }
            List<Answer.Header> whole = new ArrayList<>(always);
            whole.add(new Answer.Header(HttpHeaders.CONTENT_TYPE, optimizedType));
            if (coding != Coding.PLAIN) {
                whole.add(new Answer.Header(HttpHeaders.CONTENT_ENCODING, HttpHeaders.createOptimized(coding.token())));
            }
            packed.put(
                    coding,
                    new Packed(
                            mark,
                            new Answer(status, List.copyOf(whole), bytes),
                            new Answer(304, List.copyOf(always), new byte[0]),
                            new Answer(412, List.copyOf(always), new byte[0])));
        }
    }

    /** A page, or what is no page. */
    public static Rendering of(String type, byte[] body) {
        return linked(type, body, "");
    }

    /** @param links what it leads to, as a header (RFC 8288); empty for nothing */
    public static Rendering linked(String type, byte[] body, String links) {
        return new Rendering(200, type, body, KEEP_AND_ASK, false, true, links);
    }

    /** In an article's place: no search engine may take it for the article. */
    public static Rendering hidden(String type, byte[] body) {
        return new Rendering(200, type, body, KEEP_AND_ASK, true, true, "");
    }

    /** That something is gone: no copy that a reader kept is still good, whatever its mark. */
    public static Rendering gone(String type, byte[] body) {
        return new Rendering(410, type, body, KEEP_AND_ASK, true, false, "");
    }

    /** A file, at an address that names its contents or at one that does not. */
    static Rendering file(String type, byte[] body, boolean forGood) {
        return new Rendering(200, type, body, forGood ? KEEP : KEEP_AND_ASK, false, true, "");
    }

    /**
     * What the asker gets.
     *
     * @param accepts the packings it accepts
     * @param has the marks of what it has
     * @param wants the marks that alone are of use to it
     */
    public Answer answer(@Nullable String accepts, @Nullable String has, @Nullable String wants) {
        Packed chosen = packed.get(Accepted.best(accepts, packed.keySet()));
        if (chosen == null) {
            throw new IllegalStateException("Plain is always there");
        }
        if (chosen.mark == null) {
            return chosen.whole;
        }
        if (wants != null && !Marks.named(wants, chosen.mark, false)) {
            return chosen.failed;
        }
        return Marks.named(has, chosen.mark, true) ? chosen.unchanged : chosen.whole;
    }

    /** Bytes that keeping it takes, about. */
    int weight() {
        int headers = 2_000;
        return headers
                + packed.values().stream()
                        .mapToInt(one -> one.whole.body().length)
                        .sum();
    }

    /** The mark of these bytes, without quotes. */
    public static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

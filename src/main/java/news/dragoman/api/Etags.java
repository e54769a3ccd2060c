package news.dragoman.api;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Marks the state of what exists, and checks that a write is based on it (RFC 9110, 13.1.1). */
final class Etags {
    static final String IF_MATCH = "If-Match";
    static final String ETAG = "ETag";

    private Etags() {}

    static String of(int version) {
        return of(Integer.toString(version));
    }

    static String of(String mark) {
        return '"' + mark + '"';
    }

    /**
     * Checks what the write is based on.
     *
     * @param both what was sent and what stands, should they differ
     * @throws Fault if nothing is said, or {@code *}, which says nothing either
     */
    static void check(@Nullable String ifMatch, String etag, Supplier<Stale.Both> both) {
        if (!matches(ifMatch, etag)) {
            throw new Stale(both.get());
        }
    }

    /** The version that the write is based on; -1 where it is none that ever was. */
    static int version(@Nullable String ifMatch) {
        String tag = stated(ifMatch).strip();
        return tag.matches("\"[0-9]{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : -1;
    }

    private static boolean matches(@Nullable String ifMatch, String etag) {
        return Arrays.stream(stated(ifMatch).split(",")).map(String::strip).anyMatch(etag::equals);
    }

    private static String stated(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new Fault(ProblemKind.UNCONDITIONAL);
        }
        return ifMatch;
    }
}

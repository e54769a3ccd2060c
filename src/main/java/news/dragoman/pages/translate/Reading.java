package news.dragoman.pages.translate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads from forms what somebody has read. */
final class Reading {
    private Reading() {}

    /** The version of the source that lay on the page; null where a form does not say, or was tampered with. */
    static @Nullable UUID version(@Nullable String read) {
        try {
            return read == null ? null : UUID.fromString(read);
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }
}

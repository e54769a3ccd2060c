package news.dragoman.pages.translate;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from forms what somebody has read. */
final class Reading {
    private Reading() {}

    /** The versions of the sources that lay on the page; none where a form does not say, or was tampered with. */
    static Set<UUID> versions(@Nullable String read) {
        try {
            return read == null || read.isBlank()
                    ? Set.of()
                    : Arrays.stream(read.strip().split(" "))
                            .map(UUID::fromString)
                            .collect(Collectors.toSet());
        } catch (IllegalArgumentException odd) {
            return Set.of();
        }
    }
}

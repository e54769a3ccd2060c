package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret link by which somebody outside reads a version.
 *
 * @param version the number of the version that it shows
 * @param path of the link below the site's root, in the answer that made it and never again; else null
 * @param endedAt when it was taken back; null where it was not
 * @param holds whether it is neither over nor taken back
 * @param openings how often it was opened
 * @param opened when, the latest first, the last 20
 */
public record PreviewView(
        UUID id,
        int version,
        String forWhom,
        @Nullable String path,
        PersonRef madeBy,
        Instant madeAt,
        Instant expires,
        @Nullable PersonRef endedBy,
        @Nullable Instant endedAt,
        boolean holds,
        long openings,
        List<Instant> opened) {}

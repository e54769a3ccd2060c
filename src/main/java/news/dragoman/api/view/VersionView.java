package news.dragoman.api.view;

import java.time.Instant;
import news.dragoman.story.Version;
import org.jspecify.annotations.Nullable;

/**
 * A version of an edition: numbered and frozen.
 *
 * @param weight whether translations of the version before may be left as they are
 * @param note what its sender says has changed
 */
public record VersionView(
        int number,
        Version.CutAt cutAt,
        PersonRef author,
        Instant at,
        String contentHash,
        Version.Weight weight,
        @Nullable String note) {}

package news.dragoman.comments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told before they write, and the terms they write under, in one version.
 *
 * @param notice stands beside the form
 * @param terms the whole text; a line by itself before a paragraph is its heading
 * @param author who wrote it; null where it came with the product
 */
public record CommentTerms(
        Language language,
        int version,
        String notice,
        String terms,
        Instant at,
        @Nullable UUID author) {

    /** Who wrote it; nobody where it came with the product. */
    public Optional<UUID> by() {
        return Optional.ofNullable(author);
    }
}

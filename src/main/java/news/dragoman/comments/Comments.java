package news.dragoman.comments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The comments there are. What readers see of them comes from here and from nowhere else. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final String PUBLIC = "editionId = ?1 and state = APPROVED and publicFrom <= ?2";

    /** What readers see under an article, the oldest first; at most so many, after that one if one is given. */
    public List<Comment> publicOf(UUID editionId, Instant now, @Nullable Comment after, int count) {
        var found = after == null
                ? find(PUBLIC + " order by receivedAt, id", editionId, now)
                : find(
                        PUBLIC + " and (receivedAt > ?3 or receivedAt = ?3 and id > ?4) order by receivedAt, id",
                        editionId,
                        now,
                        after.receivedAt(),
                        after.id());
        return found.page(Page.ofSize(count)).list();
    }

    /** How many readers see under an article. */
    public long publicCount(UUID editionId, Instant now) {
        return count(PUBLIC, editionId, now);
    }

    /** The one whose sender has that secret. */
    public Optional<Comment> withSecretHash(byte[] hash) {
        return find("withdrawSecretHash", hash).singleResultOptional();
    }
}

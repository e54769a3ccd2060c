package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was taken out of which edition. */
@ApplicationScoped
public class Redactions implements PanacheRepositoryBase<Redaction, UUID> {

    /** What was taken out of an edition since then, the oldest first. */
    public List<Redaction> since(UUID editionId, Instant from) {
        return list("editionId = ?1 and at >= ?2 order by at, id", editionId, from);
    }

    /** Whether anything was taken out of any edition of a story, at a moment or after it. */
    public boolean anySince(UUID storyId, Instant from) {
        return count("storyId = ?1 and at >= ?2", storyId, from) > 0;
    }

    /** What was taken out of an edition at any time, the oldest first. */
    public List<Redaction> ofEdition(UUID editionId) {
        return list("editionId = ?1 order by at, id", editionId);
    }
}

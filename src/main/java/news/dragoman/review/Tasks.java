package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which editions have to follow a correction, and which have. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    /** The board shows so many at most: the longest open first. */
    public static final int SHOWN = 200;

    public Optional<Task> open(UUID editionId) {
        return find("editionId = ?1 and closedAt is null", editionId).firstResultOptional();
    }

    /** An open one that nothing but a reader's comment put. */
    public Optional<Task> ofComment(UUID commentId) {
        return find("commentId = ?1 and closedAt is null and cause = ?2", commentId, Task.Cause.READER)
                .firstResultOptional();
    }

    /** Those that are open on any of these editions. */
    public List<Task> openOn(Collection<UUID> editions) {
        return editions.isEmpty() ? List.of() : list("editionId in ?1 and closedAt is null", editions);
    }

    /** Those that are open, the longest first. */
    public List<Task> open() {
        return find("closedAt is null order by openedAt, id").page(0, SHOWN).list();
    }

    /** Those that were closed since then, the latest first. */
    public List<Task> closed(Instant since) {
        return find("closedAt >= ?1 order by closedAt desc, id desc", since)
                .page(0, SHOWN)
                .list();
    }
}

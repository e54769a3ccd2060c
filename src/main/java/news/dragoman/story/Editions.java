package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All editions. Whoever shows one asks first who may read it. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    /** A story's editions with sources, reporters and bylines, originals first, in the order they were opened. */
    public List<Edition> ofStory(UUID storyId) {
        return list(
                "from Edition e left join fetch e.sources left join fetch e.reporters left join fetch e.byline"
                        + " where e.storyId = ?1 order by e.kind, e.createdAt, e.id",
                storyId);
    }

    /** The translations drawn from an edition. */
    public List<Edition> drawnFrom(UUID sourceId) {
        return list("select e from Edition e join e.sources s where s.sourceId = ?1 order by e.createdAt", sourceId);
    }

    /** For a step: nobody else moves it or saves text in it meanwhile. */
    public Optional<Edition> lockForStep(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For a save of text: others may save beside it, but no step can slip in between. */
    public Optional<Edition> lockForSave(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }
}

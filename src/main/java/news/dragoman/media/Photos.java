package news.dragoman.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All photos. Whoever shows one asks first who may read its story. */
@ApplicationScoped
public class Photos implements PanacheRepositoryBase<Photo, UUID> {

    /** A story's photos in the order in which they came, those that were taken out left out. */
    public List<Photo> ofStory(UUID storyId) {
        return list("storyId = ?1 and removedAt is null and fate = ?2 order by addedAt, id", storyId, Photo.Fate.KEPT);
    }

    /** How many a story has. */
    public long countOfStory(UUID storyId) {
        return count("storyId = ?1 and removedAt is null", storyId);
    }

    /** Several of them by id, also such as were taken out. */
    public Map<UUID, Photo> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Photo::id, photo -> photo));
    }

    /** One, with nobody changing it until the transaction ends. */
    public Optional<Photo> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}

package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.translation.Link;
import news.dragoman.translation.Unit;

/**
 * In which order sentences stood when they were read: what stands out of the source's order now and did not then, the
 * source has moved and nobody else.
 */
@ApplicationScoped
public class SourceOrders {

    private final EntityManager em;

    SourceOrders(EntityManager em) {
        this.em = em;
    }

    /** The sentences of every older version that a unit was read in, in their order there; in one statement, or none. */
    public Map<UUID, List<UUID>> read(Edition translation, List<Unit> units) {
        Set<UUID> aligned = translation.sources().stream().map(Pin::alignedId).collect(Collectors.toSet());
        var older = units.stream()
                .flatMap(u -> u.links().stream())
                .map(Link::versionId)
                .filter(v -> !aligned.contains(v))
                .distinct()
                .toArray(UUID[]::new);
        var orders = new LinkedHashMap<UUID, List<UUID>>();
        if (older.length > 0) {
            List<?> rows = em.createNativeQuery("select version_id, segment_id from segment"
                            + " where version_id = any (cast(:versions as uuid[])) order by version_id, position")
                    .setParameter("versions", older)
                    .getResultList();
            for (Object row : rows) {
                var at = new Cells((Object[]) row);
                orders.computeIfAbsent(at.needed(UUID.class), v -> new ArrayList<>())
                        .add(at.needed(UUID.class));
            }
        }
        return orders;
    }
}

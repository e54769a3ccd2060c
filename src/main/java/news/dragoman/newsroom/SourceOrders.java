package news.dragoman.newsroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
 * source has moved and nobody else. A version never changes, so what was asked for lately is remembered: ids and no words, so
 * that nothing that is sealed or erased can be read here.
 */
@ApplicationScoped
public class SourceOrders {

    /** Sentences, in all versions together: some ten megabytes. */
    private static final long REMEMBERED = 200_000;

    private final EntityManager em;
    private final Cache<UUID, List<UUID>> known = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((UUID version, List<UUID> sentences) -> sentences.size())
            .executor(Runnable::run)
            .build();

    SourceOrders(EntityManager em) {
        this.em = em;
    }

    /** The sentences of every older version that a unit was read in, in their order there; in one statement, or none. */
    public Map<UUID, List<UUID>> read(Edition translation, List<Unit> units) {
        Set<UUID> aligned = translation.sources().stream().map(Pin::alignedId).collect(Collectors.toSet());
        return of(units.stream()
                .flatMap(u -> u.links().stream())
                .map(Link::versionId)
                .filter(v -> !aligned.contains(v))
                .collect(Collectors.toSet()));
    }

    /** The sentences of these versions, in their order there; in one statement, or none. */
    public Map<UUID, List<UUID>> of(Collection<UUID> versions) {
        Map<UUID, List<UUID>> orders = new LinkedHashMap<>(known.getAllPresent(versions));
        var wanted = new HashSet<>(versions);
        wanted.removeAll(orders.keySet());
        if (!wanted.isEmpty()) {
            var asked = asked(wanted);
            known.putAll(asked);
            orders.putAll(asked);
        }
        return orders;
    }

    private Map<UUID, List<UUID>> asked(Collection<UUID> versions) {
        Map<UUID, List<UUID>> orders = new LinkedHashMap<>();
        List<?> rows = em.createNativeQuery("select version_id, segment_id from segment"
                        + " where version_id = any (cast(:versions as uuid[])) order by version_id, position")
                .setParameter("versions", versions.toArray(UUID[]::new))
                .getResultList();
        for (Object row : rows) {
            var at = new Cells((Object[]) row);
            orders.computeIfAbsent(at.needed(UUID.class), v -> new ArrayList<>())
                    .add(at.needed(UUID.class));
        }
        orders.replaceAll((version, sentences) -> List.copyOf(sentences));
        return orders;
    }
}

package news.dragoman.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What readers are told of articles. */
@ApplicationScoped
public class PublicationNotes implements PanacheRepositoryBase<PublicationNote, UUID> {

    /** An edition's notes, newest first. */
    public List<PublicationNote> ofEdition(UUID editionId) {
        return list("editionId = ?1 order by at desc, id desc", editionId);
    }

    /** Those of several editions, by edition, newest first; editions without any are left out. */
    public Map<UUID, List<PublicationNote>> ofEditions(Collection<UUID> editionIds) {
        return editionIds.isEmpty()
                ? Map.of()
                : list("editionId in ?1 order by at desc, id desc", editionIds).stream()
                        .collect(Collectors.groupingBy(PublicationNote::editionId));
    }
}

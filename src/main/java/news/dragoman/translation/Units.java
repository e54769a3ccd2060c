package news.dragoman.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The working copies of translations. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    /** A translation's units in their order, with their links, in one statement. */
    public List<Unit> ofEdition(UUID editionId) {
        return list("from Unit u left join fetch u.links where u.editionId = ?1 order by u.position, u.id", editionId);
    }

    /** The units of several translations, each in their order, with their links, in one statement. */
    public List<Unit> ofEditions(Collection<UUID> editionIds) {
        return editionIds.isEmpty()
                ? List.of()
                : list(
                        "from Unit u left join fetch u.links where u.editionId in ?1 order by u.position, u.id",
                        editionIds);
    }
}

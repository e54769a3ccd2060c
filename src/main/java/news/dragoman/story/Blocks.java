package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The working copies of originals. */
@ApplicationScoped
public class Blocks implements PanacheRepositoryBase<Block, UUID> {

    /** An original's blocks in their order. */
    public List<Block> ofEdition(UUID editionId) {
        return list("editionId = ?1 and not removed order by position, id", editionId);
    }

    /** The blocks of several originals, each in their order. */
    public List<Block> ofEditions(Collection<UUID> editionIds) {
        return editionIds.isEmpty()
                ? List.of()
                : list("editionId in ?1 and not removed order by position, id", editionIds);
    }

    /** The block of an original that was changed last; one that was taken out counts. */
    public Optional<Block> lastChanged(UUID editionId) {
        return find("editionId = ?1 order by changedAt desc", editionId).firstResultOptional();
    }

    /** The blocks of an original in their order, those that were taken out too: they still have their place. */
    public List<Block> everyOfEdition(UUID editionId) {
        return list("editionId = ?1 order by position, id", editionId);
    }
}

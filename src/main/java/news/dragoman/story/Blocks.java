package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The working copies of originals. */
@ApplicationScoped
public class Blocks implements PanacheRepositoryBase<Block, UUID> {

    /** An original's blocks in their order. */
    public List<Block> ofEdition(UUID editionId) {
        return list("editionId = ?1 and not removed order by position, id", editionId);
    }
}

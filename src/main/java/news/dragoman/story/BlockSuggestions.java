package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What reporters suggest for texts that are not theirs to change now. */
@ApplicationScoped
public class BlockSuggestions implements PanacheRepositoryBase<BlockSuggestion, UUID> {

    /** Those that nobody has answered, in the order in which they were made, with their words. */
    public List<BlockSuggestion> openOn(UUID editionId) {
        return list(
                "from BlockSuggestion s join fetch s.before join fetch s.text"
                        + " where s.editionId = ?1 and s.outcome is null order by s.at, s.id",
                editionId);
    }
}

package news.dragoman.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What former holders suggest for the units of translations. */
@ApplicationScoped
public class UnitSuggestions implements PanacheRepositoryBase<UnitSuggestion, UUID> {

    /** Those that nobody has answered, in the order in which they were made, with their words. */
    public List<UnitSuggestion> openOn(UUID editionId) {
        return list(
                "from UnitSuggestion s join fetch s.text where s.editionId = ?1 and s.outcome is null order by s.at, s.id",
                editionId);
    }

    /** All that were ever made, with their words, the newest first. */
    public List<UnitSuggestion> ofEdition(UUID editionId) {
        return list(
                "from UnitSuggestion s join fetch s.text where s.editionId = ?1 order by s.at desc, s.id desc",
                editionId);
    }

    /** All that were ever made for one unit, with their words, the newest first. */
    public List<UnitSuggestion> ofUnit(UUID editionId, UUID unitId) {
        return list(
                "from UnitSuggestion s join fetch s.text where s.editionId = ?1 and s.unitId = ?2"
                        + " order by s.at desc, s.id desc",
                editionId,
                unitId);
    }
}

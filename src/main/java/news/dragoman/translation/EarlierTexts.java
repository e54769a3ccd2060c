package news.dragoman.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The history of units: what was written over. */
@ApplicationScoped
public class EarlierTexts implements PanacheRepositoryBase<EarlierText, UUID> {

    /** As much as anybody reads of one unit. */
    private static final int SHOWN = 200;

    /** The earlier texts of a unit with their words, the last that was put aside first; of very many the newest. */
    public List<EarlierText> ofUnit(UUID editionId, UUID unitId) {
        return find(
                        "from EarlierText t join fetch t.text where t.editionId = ?1 and t.unitId = ?2"
                                + " order by t.keptAt desc, t.writtenAt desc, t.id desc",
                        editionId,
                        unitId)
                .page(0, SHOWN)
                .list();
    }

    /** Whether a save has left its words there. */
    public boolean has(UUID unitId, UUID saveId) {
        return count("unitId = ?1 and saveId = ?2", unitId, saveId) > 0;
    }
}

package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where chiefs have let one person sign alone. */
@ApplicationScoped
public class Waivers implements PanacheRepositoryBase<Waiver, UUID> {

    /** The report shows so many at most: the latest. */
    public static final int SHOWN = 200;

    /** The one that is good while the edition has that version. */
    public Optional<Waiver> on(UUID editionId, int editionVersion) {
        return find("editionId = ?1 and editionVersion = ?2", editionId, editionVersion)
                .firstResultOptional();
    }

    /** The latest, newest first. */
    public List<Waiver> latest() {
        return find("order by givenAt desc, id desc").page(0, SHOWN).list();
    }
}

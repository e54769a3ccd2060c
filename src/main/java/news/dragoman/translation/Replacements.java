package news.dragoman.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What was found and replaced in translations. Whoever shows it asks first who may read the working copy. */
@ApplicationScoped
public class Replacements implements PanacheRepositoryBase<Replacement, UUID> {

    /** What this wish of this person did before. */
    public Optional<Replacement> asked(UUID asked, UUID personId) {
        return find("asked = ?1 and personId = ?2", asked, personId).firstResultOptional();
    }

    /** What a person would take back on a translation: the newest of his that stands. */
    public Optional<Replacement> newestOf(UUID personId, UUID editionId) {
        return find(
                        "editionId = ?1 and personId = ?2 and undoneAt is null order by at desc, id desc",
                        editionId,
                        personId)
                .firstResultOptional();
    }
}

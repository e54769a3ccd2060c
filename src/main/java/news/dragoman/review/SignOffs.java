package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sign-offs, standing and void. */
@ApplicationScoped
public class SignOffs implements PanacheRepositoryBase<SignOff, UUID> {

    /** The sign-off that stands. */
    public Optional<SignOff> standing(UUID editionId) {
        return find("editionId = ?1 and voidAt is null", editionId).firstResultOptional();
    }

    /** Those that were made by these waivers, standing and void. */
    public List<SignOff> byWaivers(Collection<UUID> waiverIds) {
        return waiverIds.isEmpty() ? List.of() : list("waiverId in ?1", waiverIds);
    }

    /** The sign-offs of several editions that stand. */
    public List<SignOff> standingOn(Collection<UUID> editionIds) {
        return editionIds.isEmpty() ? List.of() : list("editionId in ?1 and voidAt is null", editionIds);
    }

    /** The last time a person signed an edition, whether that still stands or not. */
    public Optional<SignOff> lastBy(UUID editionId, UUID personId) {
        return find("editionId = ?1 and personId = ?2 order by at desc, id desc", editionId, personId)
                .firstResultOptional();
    }
}

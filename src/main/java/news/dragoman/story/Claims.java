package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who holds what. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    /** The open claim on an edition, overdue or not. */
    public Optional<Claim> open(UUID editionId) {
        return find("editionId = ?1 and endedAt is null", editionId).firstResultOptional();
    }

    /** The open claims on several editions. */
    public List<Claim> openOn(Collection<UUID> editions) {
        return editions.isEmpty() ? List.of() : list("editionId in ?1 and endedAt is null", editions);
    }

    /** What a person holds now. */
    public List<Claim> heldBy(UUID personId) {
        return list("personId = ?1 and endedAt is null order by until", personId);
    }

    /** How much a person holds now. */
    public long countHeldBy(UUID personId) {
        return count("personId = ?1 and endedAt is null", personId);
    }

    /** The person's last claim on an edition, open or ended. */
    public Optional<Claim> lastOf(UUID editionId, UUID personId) {
        return find("editionId = ?1 and personId = ?2 order by startedAt desc", editionId, personId)
                .firstResultOptional();
    }

    /** Claims whose time ends by then and whose holder has not been warned. */
    public List<Claim> endingUnwarned(Instant now, Instant by) {
        return list("endedAt is null and warnedAt is null and until > ?1 and until <= ?2 order by until", now, by);
    }

    /** Claims whose time is over and nobody has been told yet. */
    public List<Claim> overdueUntold(Instant now) {
        return list("endedAt is null and toldAt is null and until <= ?1 order by until", now);
    }
}

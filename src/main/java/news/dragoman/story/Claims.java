package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.people.Desk;

/** Who holds what. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    /** The open claim on an edition, overdue or not. */
    public Optional<Claim> open(UUID editionId) {
        return find("editionId = ?1 and endedAt is null", editionId).firstResultOptional();
    }

    /**
     * An open claim.
     *
     * @param desk by whose rules it lasts
     * @param onHold whether its story is under a legal hold
     * @param noted whether its holder has been down as contributing at this stage within the minute before the save, and since
     *     the edition was opened for a correction
     */
    public record Held(Claim claim, Desk desk, boolean onHold, boolean noted) {}

    /** The open claim on an edition, in one statement: every save asks. */
    public Optional<Held> openAt(UUID editionId, Instant save) {
        return getEntityManager()
                .createQuery(
                        "select c, d, s.heldSince is not null, cast(sql('exists (select from contribution k where k.edition_id = ? and"
                                + " k.person_id = ? and k.stage = ? and k.last_at >= ?"
                                + " and k.last_at >= coalesce(?, k.last_at))', c.editionId, c.personId,"
                                + " e.stage, :lately, e.correctingSince) as Boolean)"
                                + " from Claim c join Edition e on e.id = c.editionId join Story s on s.id = e.storyId"
                                + " join Desk d on d.id = s.deskId where c.editionId = :edition and c.endedAt is null",
                        Held.class)
                .setParameter("edition", editionId)
                .setParameter("lately", save.minus(Contributions.NOTED_AT_MOST_EVERY))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The open claims on several editions, and the ended ones that their holders did not release. */
    public List<Claim> openOrLostOn(Collection<UUID> editions) {
        return editions.isEmpty()
                ? List.of()
                : list(
                        "editionId in ?1 and (endedAt is null or endedBy in ?2)",
                        editions,
                        List.of(Claim.End.OVERDUE, Claim.End.STEP));
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

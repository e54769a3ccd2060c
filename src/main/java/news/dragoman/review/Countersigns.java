package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was signed by one person alone, and which chief has looked at it since. */
@ApplicationScoped
public class Countersigns implements PanacheRepositoryBase<Countersign, UUID> {

    /** The board shows so many at most: the longest open first. */
    public static final int SHOWN = 200;

    public List<Countersign> open(UUID editionId) {
        return list("editionId = ?1 and closedAt is null order by openedAt, id", editionId);
    }

    /** How many are open that another person has signed. */
    public long waitingFor(UUID chief) {
        return count("closedAt is null and signedBy <> ?1", chief);
    }

    /** Those that are open, the longest first. */
    public List<Countersign> open() {
        return find("closedAt is null order by openedAt, id").page(0, SHOWN).list();
    }

    /** Those that a chief has closed since then, the latest first. */
    public List<Countersign> closed(Instant since) {
        return find("closedAt >= ?1 and closedBy is not null order by closedAt desc, id desc", since)
                .page(0, SHOWN)
                .list();
    }

    /** A sign-off is void before anybody published by it: there is nothing to look at. */
    public void lapse(UUID signOffId, Instant now) {
        find("signOffId = ?1 and closedAt is null", signOffId).list().forEach(one -> one.lapse(now));
    }
}

package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposals to withdraw articles. */
@ApplicationScoped
public class Withdrawals implements PanacheRepositoryBase<Withdrawal, UUID> {

    /** The proposal that waits. */
    public Optional<Withdrawal> open(UUID editionId) {
        return find("editionId = ?1 and endedAt is null", editionId).firstResultOptional();
    }

    /** So many are listed at most: the longest waiting first. */
    public static final int SHOWN = 200;

    /** Those that wait, the longest waiting first. */
    public List<Withdrawal> open() {
        return find("endedAt is null order by proposedAt, id").page(0, SHOWN).list();
    }
}

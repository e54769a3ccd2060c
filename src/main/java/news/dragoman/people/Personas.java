package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pen names in use, without the people behind them. */
@ApplicationScoped
public class Personas implements PanacheRepositoryBase<Persona, UUID> {

    /** For a change: nobody else changes it meanwhile. */
    Optional<Persona> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * A page of pen names in the order in which they were made.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<Persona> page(@Nullable UUID after, int count) {
        return (after == null ? find("order by id") : find("id > ?1 order by id", after))
                .page(0, count)
                .list();
    }
}

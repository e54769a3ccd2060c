package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The desks of this newsroom. */
@ApplicationScoped
public class Desks implements PanacheRepositoryBase<Desk, UUID> {

    public Optional<Desk> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }
}

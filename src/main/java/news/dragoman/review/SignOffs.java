package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Sign-offs, standing and void. */
@ApplicationScoped
public class SignOffs implements PanacheRepositoryBase<SignOff, UUID> {

    /** The sign-off that stands. */
    public Optional<SignOff> standing(UUID editionId) {
        return find("editionId = ?1 and voidAt is null", editionId).firstResultOptional();
    }
}

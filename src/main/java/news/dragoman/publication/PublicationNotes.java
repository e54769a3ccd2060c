package news.dragoman.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What readers are told of articles. */
@ApplicationScoped
public class PublicationNotes implements PanacheRepositoryBase<PublicationNote, UUID> {

    /** An edition's notes, newest first. */
    public List<PublicationNote> ofEdition(UUID editionId) {
        return list("editionId = ?1 order by at desc, id desc", editionId);
    }
}

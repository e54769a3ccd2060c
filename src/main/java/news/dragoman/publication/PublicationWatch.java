package news.dragoman.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/**
 * Says within this instance that an article changes: whoever observes it after the transaction knows before the editor is
 * answered, sooner than the database tells.
 */
@ApplicationScoped
public class PublicationWatch {

    private final Event<PublicationChange> changes;

    PublicationWatch(Event<PublicationChange> changes) {
        this.changes = changes;
    }

    @PostPersist
    @PostUpdate
    void changed(Publication article) {
        changes.fire(PublicationChange.of(article));
    }
}

package news.dragoman.comments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What became of comments. */
@ApplicationScoped
public class CommentEvents implements PanacheRepositoryBase<CommentEvent, UUID> {

    /** All that became of one, in order. */
    public List<CommentEvent> of(UUID commentId) {
        return list("commentId = ?1 order by at, id", commentId);
    }
}

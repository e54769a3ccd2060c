package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** How comments are taken. */
@ApplicationScoped
public class CommentSettings {

    private final EntityManager em;
    private final Clock clock;

    CommentSettings(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Whether nobody can write without a name to be called by. It may be any name. */
    public boolean nameRequired() {
        return (boolean) em.createNativeQuery("select name_required from comment_setting order by version desc limit 1")
                .getSingleResult();
    }

    /** Says it anew. What was said before stays on record. */
    @Transactional
    public void requireName(boolean required, UUID by) {
        em.createNativeQuery("""
                        insert into comment_setting (version, name_required, at, by)
                        select max(version) + 1, ?1, ?2, ?3 from comment_setting""")
                .setParameter(1, required)
                .setParameter(2, clock.instant())
                .setParameter(3, by)
                .executeUpdate();
    }
}

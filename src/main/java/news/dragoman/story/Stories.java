package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All stories. Whoever shows one asks first who may read it. */
@ApplicationScoped
public class Stories implements PanacheRepositoryBase<Story, UUID> {

    /** Several stories with their pen names, in one statement. */
    public List<Story> withPersonas(Collection<UUID> ids) {
        return list("select distinct s from Story s left join fetch s.personas where s.id in ?1", ids);
    }
}

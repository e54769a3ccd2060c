package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.people.Desk;

/** All stories. Whoever shows one asks first who may read it. */
@ApplicationScoped
public class Stories implements PanacheRepositoryBase<Story, UUID> {

    /** A story, and the desk by whose rules it goes. */
    public record AtDesk(Story story, Desk desk) {}

    /** A story with its pen names and its desk, in one statement. */
    public Optional<AtDesk> atDesk(UUID id) {
        return atDesk("s.id = ?1", id);
    }

    /** The same of the story that an edition belongs to. */
    public Optional<AtDesk> atDeskOf(UUID editionId) {
        return atDesk("s.id = (select e.storyId from Edition e where e.id = ?1)", editionId);
    }

    private Optional<AtDesk> atDesk(String condition, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select s, d from Story s left join fetch s.personas join Desk d on d.id = s.deskId where "
                                + condition,
                        AtDesk.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether a story is under a legal hold. */
    public boolean onHold(UUID id) {
        return count("id = ?1 and heldSince is not null", id) > 0;
    }

    /** Several stories with their pen names, in one statement. */
    public List<Story> withPersonas(Collection<UUID> ids) {
        return list("select distinct s from Story s left join fetch s.personas where s.id in ?1", ids);
    }
}

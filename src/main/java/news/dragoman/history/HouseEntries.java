package news.dragoman.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of the newsroom itself: grants, people, pen names, desks. */
@ApplicationScoped
public class HouseEntries implements PanacheRepositoryBase<HouseEntry, UUID> {

    /**
     * A page of the record, newest first.
     *
     * @param before the last line of the page before, or null for the first page
     */
    public List<HouseEntry> page(@Nullable UUID before, int count) {
        HouseEntry key = before == null ? null : findById(before);
        return (key == null
                        ? find("order by at desc, id desc")
                        : find("at < ?1 or (at = ?1 and id < ?2) order by at desc, id desc", key.at(), key.id()))
                .page(0, count)
                .list();
    }

    /** What was done to a person, newest first. */
    public List<HouseEntry> ofPerson(UUID personId, int count) {
        return find("subjectId = ?1 order by at desc, id desc", personId)
                .page(0, count)
                .list();
    }
}

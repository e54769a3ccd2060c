package news.dragoman.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.workflow.Step;

/** The record of stories and editions. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<Entry, UUID> {

    /** A story's record with its reasons, oldest first. */
    public List<Entry> ofStory(UUID storyId) {
        return list("from Entry e left join fetch e.reason where e.storyId = ?1 order by e.at, e.id", storyId);
    }

    /** An edition's record, oldest first. */
    public List<Entry> ofEdition(UUID editionId) {
        return list("editionId = ?1 order by at, id", editionId);
    }

    /** Some entries with their reasons, in no order that means anything. */
    public List<Entry> withReasons(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("from Entry e left join fetch e.reason where e.id in ?1", ids);
    }

    /** The last entries of an edition with their reasons, newest first. */
    public List<Entry> last(UUID editionId, int count) {
        return find(
                        "from Entry e left join fetch e.reason where e.editionId = ?1 order by e.at desc, e.id desc",
                        editionId)
                .page(0, count)
                .list();
    }

    /** The last time a step was taken on an edition. */
    public Optional<Entry> last(UUID editionId, Step step) {
        return find("editionId = ?1 and step = ?2 order by at desc, id desc", editionId, step)
                .firstResultOptional();
    }

    /** The first entry of an edition from a moment on, with its reason. */
    public Optional<Entry> firstSince(UUID editionId, Instant from) {
        return find(
                        "from Entry e left join fetch e.reason where e.editionId = ?1 and e.at >= ?2 order by e.at, e.id",
                        editionId,
                        from)
                .page(0, 1)
                .stream()
                .findFirst();
    }

    /** Keeps words that entries may refer to. */
    public KeptText keep(String words) {
        var text = new KeptText(words);
        getEntityManager().persist(text);
        return text;
    }
}

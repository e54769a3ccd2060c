package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of the past that were sealed or erased, or are to be. */
@ApplicationScoped
public class TextRemovals implements PanacheRepositoryBase<TextRemoval, UUID> {

    /** A story's, oldest first. */
    public List<TextRemoval> ofStory(UUID storyId) {
        return list("from TextRemoval r join fetch r.reason where r.storyId = ?1 order by r.askedAt, r.id", storyId);
    }

    /** An erasure of a block's words that waits for its second person. */
    public Optional<TextRemoval> waiting(UUID editionId, UUID blockId) {
        return find("editionId = ?1 and blockId = ?2 and doneAt is null and droppedAt is null", editionId, blockId)
                .firstResultOptional();
    }

    /** Whether an erasure of any of an edition's words waits for its second person. */
    public boolean waiting(UUID editionId) {
        return count(
                        "editionId = ?1 and kind = ?2 and doneAt is null and droppedAt is null",
                        editionId,
                        TextRemoval.Kind.ERASE)
                > 0;
    }

    /** The story and those with which it shares words, because a report was joined into another. */
    public Set<UUID> sharing(UUID storyId) {
        List<?> ids = getEntityManager()
                .createNativeQuery("select unnest(joined_stories(?1))")
                .setParameter(1, storyId)
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether any of these words stand in a working copy of the story, or before readers. */
    public boolean stand(UUID storyId, Collection<UUID> wordings, @Nullable String words) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select still_stands(?1, ?2, cast(?3 as text))")
                .setParameter(1, storyId)
                .setParameter(2, wordings.toArray(UUID[]::new))
                .setParameter(3, words)
                .getSingleResult();
    }

    /** Takes the words away, wherever they lie. */
    public TextRemoval perform(TextRemoval removal, Instant at) {
        var em = getEntityManager();
        em.flush();
        em.createNativeQuery("select 1 from remove_text(?1, ?2)")
                .setParameter(1, removal.id())
                .setParameter(2, at)
                .getSingleResult();
        em.clear(); // what was read before has words that are gone
        return findById(removal.id());
    }
}

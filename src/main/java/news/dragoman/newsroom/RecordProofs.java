package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The hashes of a story's record, which the database made when the lines were written. */
@ApplicationScoped
class RecordProofs {

    private final EntityManager em;

    RecordProofs(EntityManager em) {
        this.em = em;
    }

    /**
     * A line's place and hash in the record of its edition.
     *
     * @param number the first on an edition is 1
     * @param actorSalt with which the actor stands in the hash
     */
    record LineProof(int number, byte[] actorSalt, byte[] subjectSalt, byte[] hash) {}

    /** A version's hash, and the salt with which its author stands in it. */
    record VersionProof(byte[] authorSalt, byte[] hash) {}

    /** By entry. */
    Map<UUID, LineProof> lines(UUID storyId) {
        var proofs = new HashMap<UUID, LineProof>();
        for (Object row : em.createNativeQuery("""
                        select l.entry_id, l.number, l.actor_salt, l.subject_salt, l.hash
                        from record_line l join edition e on e.id = l.edition_id where e.story_id = ?1""").setParameter(1, storyId).getResultList()) {
            var at = new Cells((Object[]) row);
            proofs.put(
                    at.needed(UUID.class),
                    new LineProof(
                            at.needed(Integer.class),
                            at.needed(byte[].class),
                            at.needed(byte[].class),
                            at.needed(byte[].class)));
        }
        return proofs;
    }

    /** By version. */
    Map<UUID, VersionProof> versions(UUID storyId) {
        var proofs = new HashMap<UUID, VersionProof>();
        for (Object row : em.createNativeQuery("""
                        select p.version_id, p.author_salt, p.hash
                        from record_version p join version v on v.id = p.version_id
                        join edition e on e.id = v.edition_id where e.story_id = ?1""").setParameter(1, storyId).getResultList()) {
            var at = new Cells((Object[]) row);
            proofs.put(at.needed(UUID.class), new VersionProof(at.needed(byte[].class), at.needed(byte[].class)));
        }
        return proofs;
    }
}

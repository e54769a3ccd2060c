package news.dragoman.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What texts go by. */
@ApplicationScoped
public class CitedLists implements PanacheRepositoryBase<Cited, UUID> {

    /** An edition's, as it was typed; empty where nothing is cited. */
    public String words(UUID editionId) {
        return findByIdOptional(editionId).map(Cited::words).orElse("");
    }

    /** Those of several editions that have any, by edition, in one statement. */
    public Map<UUID, String> words(Collection<UUID> editions) {
        Map<UUID, String> words = new HashMap<>();
        if (!editions.isEmpty()) {
            getEntityManager()
                    .createQuery("select c.editionId, c.words from Cited c where c.editionId in ?1", Object[].class)
                    .setParameter(1, editions)
                    .getResultList()
                    .forEach(row -> words.put((UUID) row[0], (String) row[1]));
        }
        return words;
    }

    /** How often an edition's was changed. */
    public int version(UUID editionId) {
        return findByIdOptional(editionId).map(Cited::version).orElse(0);
    }

    /** An edition's says this from now on. */
    public void say(UUID editionId, String words) {
        if (words.equals(words(editionId))) {
            return;
        }
        Cited cited = findById(editionId);
        if (cited == null) {
            cited = new Cited(editionId);
            persist(cited);
        }
        cited.say(words);
    }
}

package news.dragoman.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;

/** What readers can reach. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    /** The article at an address, by its key. */
    public Optional<Publication> byKey(String key) {
        return find("from Publication p left join fetch p.body where p.key = ?1 and p.current", key)
                .singleResultOptional();
    }

    /** An edition's present publication. */
    public Optional<Publication> current(UUID editionId) {
        return find("editionId = ?1 and current", editionId).firstResultOptional();
    }

    /** Where readers find these editions, by edition, as far as they are before readers. */
    public Map<UUID, String> addresses(Collection<UUID> editionIds) {
        return editionIds.isEmpty()
                ? Map.of()
                : list("editionId in ?1 and current", editionIds).stream()
                        .collect(Collectors.toMap(
                                Publication::editionId, p -> p.permalink().path()));
    }

    /** The newest articles in a language, without their bodies. */
    public List<Publication> front(Language language, int count) {
        return find("language = ?1 and current order by firstPublished desc, id desc", language.tag())
                .page(Page.ofSize(count))
                .list();
    }

    /** The story in all languages that readers can reach, this one too. */
    public List<Publication> languages(UUID storyId) {
        return list("storyId = ?1 and current order by language", storyId);
    }

    /** The languages in which there is anything to read. */
    public List<Language> fronts() {
        return getEntityManager()
                .createQuery(
                        "select distinct p.language from Publication p where p.current order by p.language",
                        String.class)
                .getResultList()
                .stream()
                .map(Language::of)
                .toList();
    }
}

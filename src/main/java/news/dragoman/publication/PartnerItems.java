package news.dragoman.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** Articles for partners, in the order in which they changed: also those that readers do not reach, so that they learn it. */
@ApplicationScoped
public class PartnerItems {

    /** When it last changed: published, withdrawn, or something said of it. It was seen so many times, from 1. */
    private static final String ITEM = """
            select p.id, c.changed, (select count(*) from publication o where o.edition_id = p.edition_id)
                + (select count(*) from publication_note n where n.edition_id = p.edition_id and n.kind = 'REDACTION')
                + case when p.withdrawn_at is null then 0 else 1 end as version
            from publication p cross join lateral (
                select greatest(p.published_at, p.withdrawn_at, max(n.at)) as changed
                from publication_note n where n.edition_id = p.edition_id) c
            where p.current and p.language = :language""";

    private final EntityManager em;
    private final Publications publications;

    PartnerItems(EntityManager em, Publications publications) {
        this.em = em;
        this.publications = publications;
    }

    /** An article with when it last changed, and which version of what readers saw it is. */
    public record Item(Publication article, Instant changed, int version) {

        /** Its place in the order. */
        public Place place() {
            return new Place(changed, article.id());
        }
    }

    /** The last that changed, the latest first; only those that come after a place, where one is given. */
    public List<Item> changed(Language language, @Nullable Place before, int count) {
        String rest = (before == null ? "" : " and (c.changed, p.id) < (:changed, :id)")
                + " order by c.changed desc, p.id desc limit :count";
        var query = em.createNativeQuery(ITEM + rest, Object[].class)
                .setParameter("language", language.tag())
                .setParameter("count", count);
        if (before != null) {
            query.setParameter("changed", before.published()).setParameter("id", before.id());
        }
        return items(query.getResultList());
    }

    /** All that is suspended now: it is told as long as it is so. */
    public List<Item> suspended(Language language) {
        return items(em.createNativeQuery(ITEM + " and p.suspended order by c.changed desc, p.id desc", Object[].class)
                .setParameter("language", language.tag())
                .getResultList());
    }

    /** One, by the key in its address. */
    public Optional<Item> byKey(Language language, String key) {
        return items(em.createNativeQuery(ITEM + " and p.key = :key", Object[].class)
                        .setParameter("language", language.tag())
                        .setParameter("key", key)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private List<Item> items(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Item(publications.findById((UUID) row[0]), (Instant) row[1], ((Number) row[2]).intValue()))
                .toList();
    }
}

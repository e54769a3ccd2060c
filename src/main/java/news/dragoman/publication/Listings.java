package news.dragoman.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** The lists below a language's front page, all newest first and without bodies: a desk's, a month's, a name's. */
@ApplicationScoped
public class Listings {

    private static final String SHOWN = "p.current and not p.suspended and p.withdrawnAt is null";
    private static final String NEWEST_FIRST = " order by p.firstPublished desc, p.id desc";

    private final EntityManager em;

    Listings(EntityManager em) {
        this.em = em;
    }

    /** A desk as readers know it. */
    public record Desk(String code, String name) {}

    /** A month in which something was first published, and how much of it is still there. */
    public record Month(YearMonth month, int articles) {}

    /** @param before only what comes after this place in the list; null from the top */
    public List<Publication> ofDesk(Language language, String desk, @Nullable Place before, int count) {
        return list(
                "p.language = :language and p.desk = :desk",
                Map.of("language", language.tag(), "desk", desk),
                before,
                count);
    }

    /** The same for a month, by the zone of each article's desk, which is the one that its readers see. */
    public List<Publication> ofMonth(Language language, YearMonth month, @Nullable Place before, int count) {
        return list(
                "p.language = :language and p.month = :month",
                Map.of("language", language.tag(), "month", month.atDay(1)),
                before,
                count);
    }

    /** The same for what a name stands on as its author's, found by the name's key. */
    public List<Publication> ofByline(Language language, String key, @Nullable Place before, int count) {
        return list(
                "p.language = :language and exists (select 1 from p.credits c where c.part = :author and c.bylineKey = :key)",
                Map.of("language", language.tag(), "author", PublicationCredit.Part.AUTHOR, "key", key),
                before,
                count);
    }

    /** The name that the key is of, where something of it can be read in the language. */
    public Optional<Byline> byline(Language language, String key) {
        if (!Byline.isKey(key)) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select c.name from Publication p join p.credits c where p.language = :language and c.part = :author"
                                + " and c.bylineKey = :key and " + SHOWN,
                        String.class)
                .setParameter("language", language.tag())
                .setParameter("author", PublicationCredit.Part.AUTHOR)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(name -> new Byline(language, name));
    }

    /** What else its desk has published in its language lately, the story itself left out. */
    public List<Publication> besides(Publication article, int count) {
        return list(
                "p.language = :language and p.desk = :desk and p.storyId <> :story",
                Map.of("language", article.language().tag(), "desk", article.desk(), "story", article.storyId()),
                null,
                count);
    }

    /** The desks that have something for readers in a language, by the names that they had with the last of it. */
    public List<Desk> desks(Language language) {
        List<?> rows = em.createNativeQuery("""
                        select desk, desk_name from (
                            select distinct on (desk) desk, desk_name from publication
                            where language = :language and current and not suspended and withdrawn_at is null
                            order by desk, first_published desc, id desc) as newest
                        order by desk_name, desk""", Object[].class)
                .setParameter("language", language.tag())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Desk((String) row[0], (String) row[1]))
                .toList();
    }

    /** The languages in which a desk has something for readers. */
    public List<Language> languages(String desk) {
        return em.createQuery(
                        "select distinct p.language from Publication p where p.desk = :desk and " + SHOWN, String.class)
                .setParameter("desk", desk)
                .getResultStream()
                .map(Language::of)
                .toList();
    }

    /** The months of a language that have something for readers, the latest first. */
    public List<Month> months(Language language) {
        List<?> rows = em.createNativeQuery("""
                        select month, count(*) from publication
                        where language = :language and current and not suspended and withdrawn_at is null
                        group by month order by month desc""", Object[].class)
                .setParameter("language", language.tag())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Month(YearMonth.from(day(row[0])), ((Number) row[1]).intValue()))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private List<Publication> list(String which, Map<String, Object> given, @Nullable Place before, int count) {
        Map<String, Object> all = new HashMap<>(given);
        String after = "";
        if (before != null) {
            after = " and (p.firstPublished < :then or p.firstPublished = :then and p.id < :last)";
            all.put("then", before.published());
            all.put("last", before.id());
        }
        var query = em.createQuery(
                "select p from Publication p where " + which + " and " + SHOWN + after + NEWEST_FIRST,
                Publication.class);
        all.forEach(query::setParameter);
        return query.setMaxResults(count).getResultList();
    }
}

package news.dragoman.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** What readers can reach. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    /** Those of one moment by their ids, so that no two have the same place. */
    private static final String NEWEST_FIRST = " order by firstPublished desc, id desc";

    /** What readers come upon by themselves. */
    private static final String SHOWN = "current and not suspended and withdrawnAt is null";

    /** The article at an address, by its key; also one that is suspended or withdrawn. */
    public Optional<Publication> byKey(String key) {
        if (!Permalink.isKey(key)) {
            return Optional.empty();
        }
        return find("from Publication p left join fetch p.body where p.key = ?1 and p.current", key)
                .singleResultOptional();
    }

    /** The same without its body, for what stands beside it. */
    public Optional<Publication> headByKey(String key) {
        return Permalink.isKey(key) ? find("key = ?1 and current", key).singleResultOptional() : Optional.empty();
    }

    /** An edition's present publication. */
    public Optional<Publication> current(UUID editionId) {
        return find("editionId = ?1 and current", editionId).firstResultOptional();
    }

    /** An edition's publications, also those that were replaced or withdrawn, that went by media; oldest first. */
    public List<Publication> cited(UUID editionId) {
        return list("editionId = ?1 and cited <> '' order by publishedAt, id", editionId);
    }

    /** Whether a sign-off has ever published anything. */
    public boolean by(UUID signOffId) {
        return count("signOffId", signOffId) > 0;
    }

    /** Where readers find these editions, by edition, as far as they are before readers. */
    public Map<UUID, String> addresses(Collection<UUID> editionIds) {
        return editionIds.isEmpty()
                ? Map.of()
                : list("editionId in ?1 and current", editionIds).stream()
                        .collect(Collectors.toMap(
                                Publication::editionId, p -> p.permalink().path()));
    }

    /**
     * The newest articles in a language, without their bodies.
     *
     * @param before only those that come after this place in the list; null from the top
     */
    public List<Publication> front(Language language, @Nullable Place before, int count) {
        var found = before == null
                ? find("language = ?1 and " + SHOWN + NEWEST_FIRST, language.tag())
                : find(
                        "language = ?1 and " + SHOWN + " and (firstPublished < ?2 or firstPublished = ?2 and id < ?3)"
                                + NEWEST_FIRST,
                        language.tag(),
                        before.published(),
                        before.id());
        return found.page(Page.ofSize(count)).list();
    }

    /** The story in all languages that readers can reach, this one too. */
    public List<Publication> languages(UUID storyId) {
        return list("storyId = ?1 and " + SHOWN + " order by language", storyId);
    }

    /** The newest articles in a language with their bodies and credits; only a desk's where one is given. */
    public List<Publication> newest(Language language, @Nullable String desk, int count) {
        List<UUID> ids = getEntityManager()
                .createQuery(
                        "select id from Publication where language = :language and (:desk is null or desk = :desk) and "
                                + SHOWN + NEWEST_FIRST,
                        UUID.class)
                .setParameter("language", language.tag())
                .setParameter("desk", desk)
                .setMaxResults(count)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        // Who is named comes in one statement, not in one an article; both lists in one would multiply each other.
        list("select distinct p from Publication p left join fetch p.credits where p.id in ?1", ids);
        list("select distinct p from Publication p left join fetch p.photos where p.id in ?1", ids);
        return list("select distinct p from Publication p left join fetch p.body where p.id in ?1" + NEWEST_FIRST, ids);
    }

    /** The same of what was withdrawn and is not back, the latest first. */
    public List<Publication> withdrawn(Language language, @Nullable String desk, int count) {
        return find(
                        "language = ?1 and (cast(?2 as string) is null or desk = ?2) and current and withdrawnAt is not null"
                                + " order by withdrawnAt desc, id desc",
                        language.tag(),
                        desk)
                .page(Page.ofSize(count))
                .list();
    }

    /** What a desk is called in a language, in which it has published something that readers can reach. */
    public Optional<String> deskName(Language language, String desk) {
        if (desk.indexOf(0) >= 0) {
            return Optional.empty(); // PostgreSQL knows no such text
        }
        return find("language = ?1 and desk = ?2 and " + SHOWN + NEWEST_FIRST, language.tag(), desk)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .map(Publication::deskName);
    }

    /** A month, by UTC, in which something was first published in a language. */
    public record Month(Language language, YearMonth month) {}

    /** All months of all languages that have something for readers, in order. */
    public List<Month> months() {
        List<?> rows = getEntityManager().createNativeQuery("""
                        select distinct language, to_char(first_published at time zone 'UTC', 'YYYY-MM') as month
                        from publication where current and not suspended and withdrawn_at is null
                        order by language, month""", Object[].class).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Month(Language.of((String) row[0]), YearMonth.parse((String) row[1])))
                .toList();
    }

    /** What was first published in a month of a language, oldest first, without bodies. */
    public List<Publication> ofMonth(Language language, YearMonth month) {
        return list(
                "language = ?1 and firstPublished >= ?2 and firstPublished < ?3 and " + SHOWN
                        + " order by firstPublished, id",
                language.tag(),
                start(month),
                start(month.plusMonths(1)));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** What was first published since then, in any language, newest first, without bodies. */
    public List<Publication> since(Instant then, int count) {
        return find("firstPublished >= ?1 and " + SHOWN + NEWEST_FIRST, then)
                .page(Page.ofSize(count))
                .list();
    }

    /**
     * What was withdrawn and is not back, the latest first: lists, feeds and whoever keeps copies drop it.
     *
     * @param since only later than that; null for all
     */
    public List<Publication> tombstones(@Nullable Instant since, int count) {
        return (since == null
                        ? find("current and withdrawnAt is not null order by withdrawnAt desc, id desc")
                        : find("current and withdrawnAt > ?1 order by withdrawnAt desc, id desc", since))
                .page(Page.ofSize(count))
                .list();
    }

    /** The languages in which there is anything to read. */
    public List<Language> fronts() {
        return getEntityManager()
                .createQuery(
                        "select distinct language from Publication where " + SHOWN + " order by language", String.class)
                .getResultList()
                .stream()
                .map(Language::of)
                .toList();
    }
}

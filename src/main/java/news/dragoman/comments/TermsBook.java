package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;

/** The notices and terms in each language, with every version there was. A language without any has those in English. */
@ApplicationScoped
public class TermsBook {

    private static final Language ENGLISH = Language.of("en");
    private static final String ROW = "select language, version, notice, terms, at, by from comment_notice ";

    private final EntityManager em;
    private final Clock clock;

    TermsBook(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** What readers of a language are told now: in it and its script, else in English. */
    public CommentTerms serving(Language language) {
        List<Language> written = languages();
        Language best = Languages.serving(List.of(language.locale()), written)
                .filter(one -> one.script().equals(language.script()))
                .orElse(ENGLISH);
        return current(best).orElseThrow();
    }

    /** The newest version in exactly that language. */
    public Optional<CommentTerms> current(Language language) {
        return found(em.createNativeQuery(ROW + "where language = ?1 order by version desc limit 1", Object[].class)
                .setParameter(1, language.tag())
                .getResultList());
    }

    /** One version. */
    public Optional<CommentTerms> version(Language language, int version) {
        return found(em.createNativeQuery(ROW + "where language = ?1 and version = ?2", Object[].class)
                .setParameter(1, language.tag())
                .setParameter(2, version)
                .getResultList());
    }

    /**
     * Adds a version.
     *
     * @param basedOn the newest that its writer saw; 0 for none
     * @return whether it was still the newest
     */
    @Transactional
    public boolean write(Language language, int basedOn, String notice, String terms, UUID by) {
        return em.createNativeQuery("""
                        insert into comment_notice (language, version, notice, terms, at, by)
                        select ?1, cast(?2 as int), ?3, ?4, ?5, ?6
                        where coalesce((select max(version) from comment_notice where language = ?1), 0) = ?2 - 1
                        on conflict do nothing""")
                        .setParameter(1, language.tag())
                        .setParameter(2, basedOn + 1)
                        .setParameter(3, notice)
                        .setParameter(4, terms)
                        .setParameter(5, clock.instant())
                        .setParameter(6, by)
                        .executeUpdate()
                == 1;
    }

    private List<Language> languages() {
        return em.createNativeQuery("select distinct language from comment_notice").getResultList().stream()
                .map(tag -> Language.of((String) tag))
                .toList();
    }

    private static Optional<CommentTerms> found(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CommentTerms(
                        Language.of((String) row[0]),
                        (int) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4],
                        (UUID) row[5]))
                .findFirst();
    }
}

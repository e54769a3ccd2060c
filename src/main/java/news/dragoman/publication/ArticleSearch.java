package news.dragoman.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.language.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is before readers by its words. N-grams find candidates, patterns decide; what has the words in its headline
 * comes first, and of the rest the newest. The index is the database's own work and has nothing that readers cannot see.
 */
@ApplicationScoped
public class ArticleSearch {

    private final EntityManager em;

    ArticleSearch(EntityManager em) {
        this.em = em;
    }

    /** An article that was found, with its body. */
    public record Hit(Publication article, boolean headline) {

        public Rank rank() {
            return new Rank(headline, article.place());
        }
    }

    /** A form of a term as the database folds it. */
    record Form(String[] grams, String pattern) {}

    /** A question to the database. */
    record Statement(String sql, Map<String, Object> given) {}

    /**
     * @param after only what comes after this place; null from the top
     * @return none where there is nothing to look for
     */
    public List<Hit> find(Language language, SearchWords words, @Nullable Rank after, int count) {
        List<List<Form>> terms = folded(words);
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        if (after == null || after.headline()) {
            hits.addAll(hits(statement(language, terms, true, after == null ? null : after.place(), count), true));
        }
        if (hits.size() < count) {
            Place place = after == null || after.headline() ? null : after.place();
            hits.addAll(hits(statement(language, terms, false, place, count - hits.size()), false));
        }
        return hits;
    }

    /** Terms of nothing but punctuation are left out. */
    List<List<Form>> folded(SearchWords words) {
        List<List<Form>> terms = new ArrayList<>();
        for (List<String> forms : words.terms()) {
            List<?> rows = em.createNativeQuery("""
                            select array_to_string(publication_sought(f), '|'), publication_pattern(f)
                            from unnest(cast(:forms as text[])) as t (form) cross join search_fold(form) as f
                            where publication_sought(f) is not null""", Object[].class)
                    .setParameter("forms", forms.toArray(String[]::new))
                    .getResultList();
            List<Form> term = rows.stream()
                    .map(Object[].class::cast)
                    .map(row -> new Form(((String) row[0]).split("\\|"), (String) row[1]))
                    .toList();
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** One page of those that have all terms in their headline, or of those that have them elsewhere too. */
    static Statement statement(
            Language language, List<List<Form>> terms, boolean headline, @Nullable Place after, int count) {
        Map<String, Object> given = new HashMap<>(Map.of("language", language.tag(), "count", count));
        List<String> conditions = new ArrayList<>(List.of("w.language = :language"));
        for (int term = 0; term < terms.size(); term++) {
            conditions.add(condition(terms.get(term), term, headline, given));
        }
        if (!headline) {
            conditions.add(IntStream.range(0, terms.size())
                    .mapToObj(term -> patterns(terms.get(term), term, "w.headline"))
                    .collect(Collectors.joining(" and ", "not (", ")")));
        }
        if (after != null) {
            conditions.add("(w.first_published, w.publication_id) < (:then, :last)");
            given.put("then", after.published());
            given.put("last", after.id());
        }
        return new Statement(
                "select w.publication_id from publication_words w where " + String.join(" and ", conditions)
                        + " order by w.first_published desc, w.publication_id desc limit :count",
                given);
    }

    private static String condition(List<Form> forms, int term, boolean headline, Map<String, Object> given) {
        String text = headline ? "w.headline" : "w.words";
        List<String> either = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String name = term + "_" + i;
            String[] grams = headline
                    ? Stream.of(forms.get(i).grams()).map("#"::concat).toArray(String[]::new)
                    : forms.get(i).grams();
            given.put("grams" + name, grams);
            given.put("pattern" + name, forms.get(i).pattern());
            either.add("w.grams @> cast(:grams" + name + " as text[]) and " + text + " like :pattern" + name);
        }
        return either.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String patterns(List<Form> forms, int term, String text) {
        return IntStream.range(0, forms.size())
                .mapToObj(i -> text + " like :pattern" + term + "_" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private List<Hit> hits(Statement statement, boolean headline) {
        var query = em.createNativeQuery(statement.sql());
        statement.given().forEach(query::setParameter);
        List<?> ids = query.getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Publication> articles = em
                .createQuery(
                        "select distinct p from Publication p left join fetch p.body where p.id in :ids",
                        Publication.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Publication::id, Function.identity()));
        return ids.stream()
                .filter(articles::containsKey)
                .map(id -> new Hit(Objects.requireNonNull(articles.get(id)), headline))
                .toList();
    }
}

package news.dragoman.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.language.SearchWords;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How PostgreSQL looks for words among three thousand articles. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArticleSearchPlanTest {

    private static final Language ENGLISH = Language.of("en");

    @Inject
    EntityManager em;

    @Inject
    ArticleSearch search;

    @Test
    void a_rare_word_is_found_by_its_n_grams_and_a_common_one_among_the_newest() {
        QuarkusTransaction.requiringNew().run(() -> {
            // In the place of the table, for this transaction alone.
            sql("create temp table publication_words (like public.publication_words including indexes) on commit drop");
            sql("""
                    insert into publication_words
                    select gen_random_uuid(), 'en', timestamptz '2020-01-01' + i * interval '1 minute', ' h', f.words,
                           publication_grams(f.words)
                    from generate_series(1, 3000) as i cross join lateral (
                        select ' the ' || string_agg('w' || (i * 7919 + n * 104729) % 5003, ' ')
                               || case when i % 1000 = 0 then ' zebra' else '' end as words
                        from generate_series(1, 30) as n) as f""");
            sql("analyze publication_words");
            for (boolean headline : new boolean[] {true, false}) {
                String rare = plan("zebra", headline);
                assertTrue(rare.contains("grams_idx") || rare.contains("publication_words_grams"), rare);
                assertTrue(!rare.contains("Seq Scan"), rare);
            }
            String common = plan("the", false);
            assertTrue(common.contains("Index Scan") && !common.contains("Seq Scan"), common);
            assertTrue(!common.contains("Sort"), common);
            assertEquals(
                    3,
                    em.createNativeQuery("select 1 from publication_words where grams @> array['^zebra']")
                            .getResultList()
                            .size());
        });
    }

    private String plan(String words, boolean headline) {
        var terms = search.folded(SearchWords.of(words, ENGLISH));
        var statement = ArticleSearch.statement(ENGLISH, terms, headline, null, 21);
        var query = em.createNativeQuery("explain (costs off) " + statement.sql(), String.class);
        statement.given().forEach(query::setParameter);
        List<?> lines = query.getResultList();
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private void sql(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }
}

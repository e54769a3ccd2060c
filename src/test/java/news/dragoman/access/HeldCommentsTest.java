package news.dragoman.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.comments.CommentState;
import news.dragoman.publication.Publication;
import news.dragoman.world.Answer;
import news.dragoman.world.Line;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Comments in every state but public, each with a word of its own, which is on no address that anybody can ask for. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeldCommentsTest {

    @Inject
    PrintShop prints;

    @Inject
    EntityManager em;

    @Test
    void no_word_of_a_comment_that_is_not_public_is_on_any_address() {
        Publication article = prints.original(prints.open(), "en", new Copy("Fog", "d", "Wangdu", "Fog came."));
        var ids = new LinkedHashSet<String>();
        for (CommentState state : CommentState.values()) {
            ids.add(lay(
                    article,
                    state,
                    state == CommentState.APPROVED ? "now() + interval '1 hour'" : null,
                    "zqx" + state));
        }
        ids.add(lay(article, CommentState.APPROVED, "now() - interval '1 second'", "zqxpublic"));

        var found = new TreeSet<String>();
        int asked = 0;
        for (String path : paths(article, ids)) {
            for (String verb : List.of("GET", "POST", "HEAD", "OPTIONS")) {
                asked++;
                var form = verb.equals("POST") ? new UrlEncodedFormEntity(List.of(), UTF_8) : null;
                Answer answer = Line.ask(verb, path, Map.of("Accept", "*/*"), form);
                String said = answer.everything().toLowerCase(java.util.Locale.ROOT);
                if (answer.statusCode() >= 500) {
                    found.add(answer.statusCode() + " " + verb + " " + path);
                }
                if (said.contains("zqx")) {
                    found.add(said.replaceAll("(?s).*?(zqx[a-z]+).*", "$1") + " " + verb + " "
                            + path.replaceAll("\\?.*", ""));
                    assertEquals(List.of("zqxpublic"), words(said), path);
                }
            }
        }
        assertTrue(found.contains("zqxpublic GET " + article.permalink().path() + "/comments"), found.toString());
        assertTrue(
                found.stream().allMatch(line -> line.startsWith("zqxpublic ") && line.endsWith("/comments")),
                found.toString());
        assertTrue(asked > 100, asked + " questions");
    }

    private static List<String> words(String said) {
        return java.util.regex.Pattern.compile("zqx[a-z]+")
                .matcher(said)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }

    private static Set<String> paths(Publication article, Set<String> ids) {
        String name = article.permalink().path().replaceFirst("^/en/", "");
        var paths = new LinkedHashSet<String>();
        for (Route route : Route.ending()) {
            if (route.template().startsWith("/desk") || route.template().startsWith("/api/")) {
                continue; // MODERATOR's are for the access matrix
            }
            for (String secret : List.of("nothing", ids.iterator().next(), "A".repeat(22))) {
                paths.add(route.template()
                        .replace("{lang}", "en")
                        .replace("{name}", name)
                        .replace("{secret}", secret)
                        .replace("{format}", "atom")
                        .replace("{month}", YearMonth.now(ZoneOffset.UTC).toString())
                        .replaceAll("\\{\\w+}", "x"));
            }
        }
        ids.forEach(id -> paths.add(article.permalink().path() + "/comments?after=" + id));
        paths.addAll(List.of("/en/", "/en/feed.rss", "/en/feed.json", "/q/metrics", "/api/openapi", "/sitemap.xml"));
        paths.add("/en/" + article.permalink().key() + "/comments");
        return paths;
    }

    private String lay(
            Publication article, CommentState state, @org.jspecify.annotations.Nullable String from, String word) {
        String id = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("""
                        insert into comment (id, edition_id, publication_key, article_language, name, body, state,
                            public_from, notice_language, notice_version, withdraw_secret_hash, received_at, flags, reason_code, passed_as)
                        values (cast(?1 as uuid), ?2, ?3, 'en', ?4, ?4, ?5, %s, 'en', 1, cast(?1 as bytea), now(), '{}', 'OTHER', 'CORRECTION')
                        """.formatted(from))
                        .setParameter(1, id)
                        .setParameter(2, article.editionId())
                        .setParameter(3, article.permalink().key())
                        .setParameter(4, word)
                        .setParameter(5, state.name())
                        .executeUpdate());
        return id;
    }
}

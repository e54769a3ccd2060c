package news.dragoman.pages.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.dragoman.language.Language;
import news.dragoman.language.SearchWords;
import news.dragoman.publication.ArticleSearch;
import news.dragoman.publication.ArticleSearch.Hit;
import news.dragoman.publication.Publications;
import news.dragoman.publication.Rank;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Looks for words in what is published in a language. What a reader looks for is kept nowhere. */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class SearchResource {

    /** As many as somebody looks through before he looks for something else. */
    private static final int ON_A_PAGE = 20;

    private final Publications publications;
    private final ArticleSearch search;
    private final Site site;
    private final ReaderAnswers answers;

    SearchResource(Publications publications, ArticleSearch search, Site site, ReaderAnswers answers) {
        this.publications = publications;
        this.search = search;
        this.site = site;
        this.answers = answers;
    }

    /** A place in the list that is none is its top: addresses of searches are passed on half and with more behind. */
    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/search")
    public Response search(
            String lang,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String after,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return Asked.answer(
                new Asked.Call(lang, null, uri, headers),
                publications,
                answers,
                asked -> Optional.of(SearchWords.of(q == null ? "" : q, asked.language())),
                (asked, words) -> address(asked.language()),
                (asked, words) -> page(
                        asked,
                        words,
                        Optional.ofNullable(after).flatMap(Rank::parse).orElse(null)),
                asked -> Optional.empty());
    }

    private SearchPage page(Asked asked, SearchWords words, @Nullable Rank after) {
        List<Hit> found = search.find(asked.language(), words, after, ON_A_PAGE + 1);
        List<Hit> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        String more = found.size() > ON_A_PAGE
                ? address(asked.language()) + "?q=" + encoded(words.typed()) + "&after="
                        + encoded(shown.get(ON_A_PAGE - 1).rank().toString())
                : "";
        return new SearchPage(
                site.frame(asked.language(), asked.fronts()),
                words.typed(),
                shown.stream()
                        .map(hit -> SearchPage.Hit.of(hit.article(), words))
                        .toList(),
                more);
    }

    private static String address(Language language) {
        return "/" + language.tag() + "/search";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package news.dragoman.pages.sitemap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import news.dragoman.language.Language;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import news.dragoman.web.rendered.About;

/**
 * Gives the sitemaps (<a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>): an index of one a language and
 * month, each far below the 50,000 addresses that one may have; and one of news, which has the last two days, as Google
 * News asks for.
 */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class SitemapResource {

    private static final MediaType XML = MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8");
    private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");
    private static final Duration NEWS = Duration.ofDays(2);

    /** As many as a sitemap of news may have. */
    private static final int MOST_NEWS = 1000;

    private final Publications publications;
    private final Site site;
    private final ReaderAnswers answers;
    private final Clock clock;

    SitemapResource(Publications publications, Site site, ReaderAnswers answers, Clock clock) {
        this.publications = publications;
        this.site = site;
        this.answers = answers;
        this.clock = clock;
    }

    /** What crawlers ask first: the newsroom is not for them. */
    @GET
    @Path("robots.txt")
    public Response robots(@Context UriInfo uri) {
        URI root = site.address(uri);
        String rules = String.join(
                "\n",
                "User-agent: *",
                "Disallow: /desk",
                "Disallow: /api",
                "",
                "Sitemap: " + root.resolve("/sitemap.xml"),
                "Sitemap: " + root.resolve("/news-sitemap.xml"),
                "");
        return answers.document(rules, TEXT, About.nothing());
    }

    @GET
    @Path("sitemap.xml")
    public Response index(@Context UriInfo uri) {
        URI root = site.address(uri);
        List<URI> maps = publications.months().stream()
                .map(month -> root.resolve("/sitemap/" + month.language().tag() + "/" + month.month() + ".xml"))
                .toList();
        return answers.document(Sitemap.index(maps), XML, About.all());
    }

    @GET
    @Path("sitemap/{lang}/{month: [0-9]{4}-[0-9]{2}}.xml")
    public Response month(String lang, String month, @Context UriInfo uri, @Context HttpHeaders headers) {
        List<Publication> articles = Language.parse(lang)
                .flatMap(language -> parsed(month).map(one -> publications.ofMonth(language, one)))
                .orElse(List.of());
        return articles.isEmpty()
                ? answers.nowhere(lang, headers, publications.fronts())
                : answers.document(
                        Sitemap.of(articles, site.address(uri)),
                        XML,
                        About.language(articles.get(0).language()));
    }

    @GET
    @Path("news-sitemap.xml")
    public Response news(@Context UriInfo uri) {
        List<Publication> articles = publications.since(clock.instant().minus(NEWS), MOST_NEWS);
        return answers.unkept(Sitemap.ofNews(articles, site.name(), site.address(uri)), XML);
    }

    private static Optional<YearMonth> parsed(String month) {
        try {
            return Optional.of(YearMonth.parse(month));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}

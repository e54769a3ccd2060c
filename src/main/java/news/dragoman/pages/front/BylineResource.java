package news.dragoman.pages.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import news.dragoman.publication.Byline;
import news.dragoman.publication.Listings;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's name stands on, in one language. It is made of the name as printed and of nothing else, so that the page of
 * a pen name leads to nobody.
 */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class BylineResource {

    private final Publications publications;
    private final Listings listings;
    private final Site site;
    private final ReaderAnswers answers;

    BylineResource(Publications publications, Listings listings, Site site, ReaderAnswers answers) {
        this.publications = publications;
        this.listings = listings;
        this.site = site;
        this.answers = answers;
    }

    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/by/{name}")
    public Response byline(
            String lang,
            String name,
            @RestQuery @Nullable String before,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        String key = name.substring(name.lastIndexOf('-') + 1);
        return Asked.answer(
                new Asked.Call(lang, before, uri, headers),
                publications,
                answers,
                asked -> listings.byline(asked.language(), key),
                (asked, byline) -> byline.path(),
                this::page,
                Asked::aboutItsLanguage);
    }

    private ListingPage page(Asked asked, Byline byline) {
        return new ListingPage(
                site.frame(asked.language(), asked.fronts()),
                byline.name(),
                Leaf.of(
                        byline.path(),
                        asked.before(),
                        count -> listings.ofByline(byline.language(), byline.key(), asked.before(), count)),
                "",
                List.of());
    }
}

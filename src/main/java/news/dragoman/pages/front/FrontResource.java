package news.dragoman.pages.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.publication.Listings;
import news.dragoman.publication.Place;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.Frame;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import news.dragoman.web.rendered.About;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The way in for readers. */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class FrontResource {

    private static final Language ENGLISH = Language.of("en");

    private final Publications publications;
    private final Listings listings;
    private final Site site;
    private final ReaderAnswers answers;

    FrontResource(Publications publications, Listings listings, Site site, ReaderAnswers answers) {
        this.publications = publications;
        this.listings = listings;
        this.site = site;
        this.answers = answers;
    }

    /** To the front page that the browser's languages ask for, among those with something on them. */
    @GET
    public Response root(@Context HttpHeaders headers) {
        List<Language> fronts = publications.fronts();
        Language best = Languages.serving(headers.getAcceptableLanguages(), fronts)
                .orElseGet(() -> Languages.KNOWN.stream()
                        .filter(fronts::contains)
                        .findFirst()
                        .orElse(ENGLISH));
        return Response.seeOther(URI.create("/" + best.tag() + "/"))
                .header("Vary", HttpHeaders.ACCEPT_LANGUAGE)
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** A language's front page, at its canonical address, which ends with a slash. */
    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/")
    public Response front(
            String lang, @RestQuery @Nullable String before, @Context UriInfo uri, @Context HttpHeaders headers) {
        List<Language> fronts = publications.fronts();
        Language language = Language.parse(lang)
                .filter(one -> Languages.KNOWN.contains(one) || fronts.contains(one))
                .orElse(null);
        if (language == null) {
            return answers.nowhere(lang, headers, fronts);
        }
        Place place = before == null ? null : Place.parse(before).orElse(null);
        if (before != null && place == null) {
            return answers.nowhere(lang, headers, fronts);
        }
        String address = "/" + language.tag() + "/";
        if (!uri.getRequestUri().getRawPath().equals(address)) {
            return answers.movedTo(address);
        }
        var desks = listings.desks(language);
        Frame frame = site.frame(language, fronts);
        return answers.page(
                new FrontPage(
                        frame,
                        Leaf.ofFront(
                                address, place, count -> publications.front(language, place, count), frame.words()),
                        desks.size() < 2
                                ? List.of()
                                : desks.stream()
                                        .map(desk -> FrontPage.DeskLink.of(language, desk))
                                        .toList()),
                About.language(language).naming(fronts));
    }
}

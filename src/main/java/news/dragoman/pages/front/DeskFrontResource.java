package news.dragoman.pages.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.publication.Listings;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.Frame;
import news.dragoman.web.reader.LanguageLink;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import news.dragoman.web.rendered.About;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A desk's front page in a language, above its feeds; there as soon as the desk has published something in it. */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class DeskFrontResource {

    private final Publications publications;
    private final Listings listings;
    private final Site site;
    private final ReaderAnswers answers;

    DeskFrontResource(Publications publications, Listings listings, Site site, ReaderAnswers answers) {
        this.publications = publications;
        this.listings = listings;
        this.site = site;
        this.answers = answers;
    }

    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/desks/{desk}/")
    public Response desk(
            String lang,
            String desk,
            @RestQuery @Nullable String before,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return Asked.answer(
                new Asked.Call(lang, before, uri, headers),
                publications,
                answers,
                asked -> publications.deskName(asked.language(), desk),
                (asked, name) -> address(asked.language(), desk),
                (asked, name) -> page(asked, desk, name),
                // Also on which languages this desk has published in.
                asked -> Optional.of(About.all()));
    }

    private ListingPage page(Asked asked, String desk, String name) {
        Language language = asked.language();
        String address = address(language, desk);
        Frame frame = site.frame(language, asked.fronts());
        return new ListingPage(
                frame,
                name,
                Leaf.ofFront(
                        address,
                        asked.before(),
                        count -> listings.ofDesk(language, desk, asked.before(), count),
                        frame.words()),
                address,
                languages(language, desk));
    }

    private List<LanguageLink> languages(Language here, String desk) {
        return listings.languages(desk).stream()
                .sorted(Languages.ORDER)
                .map(one -> new LanguageLink(one, address(one, desk), one.equals(here)))
                .toList();
    }

    static String address(Language language, String desk) {
        return "/" + language.tag() + "/desks/" + desk + "/";
    }
}

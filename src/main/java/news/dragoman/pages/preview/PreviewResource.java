package news.dragoman.pages.preview;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import news.dragoman.history.KeptText;
import news.dragoman.language.CreditLine;
import news.dragoman.language.Headlines;
import news.dragoman.language.PublishedTime;
import news.dragoman.newsroom.Previewing;
import news.dragoman.newsroom.Previewing.Shown;
import news.dragoman.publication.Citation;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.web.Audience;
import news.dragoman.web.Network;
import news.dragoman.web.Paces;
import news.dragoman.web.Previewed;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Shows a version to whoever has its secret. Without it there is nothing here, and nothing says whether there ever was: an
 * address that is none, a link that is over, one that was taken back and one that is shut have one answer.
 */
@Path(Previewed.PATH)
@Audience(Audience.Of.EVERYBODY)
public class PreviewResource {

    private final Previewing previewing;
    private final Paces paces;
    private final Site site;
    private final ReaderAnswers answers;

    PreviewResource(Previewing previewing, Paces paces, Site site, ReaderAnswers answers) {
        this.previewing = previewing;
        this.paces = paces;
        this.site = site;
        this.answers = answers;
    }

    @GET
    public Response nothing(@Context HttpHeaders asking) {
        return nowhere(asking);
    }

    @GET
    @Path("{secret: .*}")
    public Response read(@RestPath String secret, @Context HttpHeaders asking, RoutingContext routing) {
        paces.byStranger(Network.of(routing));
        // A program that only looks whether the link leads somewhere has read nothing.
        return previewing
                .open(secret, routing.request().method().equals(HttpMethod.GET))
                .map(shown -> Response.ok(page(shown, secret).render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .build())
                .orElseGet(() -> nowhere(asking));
    }

    /** A photo of what the secret shows: whoever has not the secret has not the photo. */
    @GET
    @Path("{secret: [^/]+}/photos/{photo}/{width: [0-9]{1,5}}")
    public Response photo(
            @RestPath String secret,
            @RestPath UUID photo,
            @RestPath int width,
            @Context HttpHeaders asking,
            RoutingContext routing) {
        paces.byStranger(Network.of(routing));
        return previewing
                .photo(secret, photo, width)
                .map(picture ->
                        Response.ok(picture.bytes(), picture.mediaType()).build())
                .orElseGet(() -> nowhere(asking));
    }

    /** The readers' page for what is not there; how long it may be kept is for {@link Previewed} to say. */
    private Response nowhere(HttpHeaders asking) {
        return Response.fromResponse(answers.nowhere("", asking, List.of()))
                .header(HttpHeaders.CACHE_CONTROL, null)
                .build();
    }

    private PreviewPage page(Shown shown, String secret) {
        var language = shown.language();
        String headline = first(shown, BlockKind.HEADLINE);
        var figures = new PreviewFigures(shown, secret);
        return new PreviewPage(
                site.frame(language, List.of()),
                new PreviewPage.Article(
                        headline,
                        Headlines.pieces(headline, language),
                        first(shown, BlockKind.DEK),
                        first(shown, BlockKind.DATELINE),
                        shown.byline(),
                        shown.creditLine(),
                        CreditLine.spokenFor(language).tag(),
                        figures.lede(),
                        figures.body(),
                        Citation.parse(shown.cited()).stream()
                                .filter(one -> !one.name().equals(KeptText.BARS))
                                .toList()),
                shown.preview().forWhom(),
                Integer.toString(shown.version()),
                PublishedTime.of(shown.preview().expires(), shown.zone(), language),
                shown.preview().expires().toString(),
                shown.embargo()
                        .map(until -> PublishedTime.of(until.toInstant(), until.getZone(), language))
                        .orElse(""));
    }

    private static String first(Shown shown, BlockKind kind) {
        return shown.passages().stream()
                .filter(p -> p.kind() == kind)
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }
}

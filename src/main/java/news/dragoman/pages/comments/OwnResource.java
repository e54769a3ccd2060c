package news.dragoman.pages.comments;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import news.dragoman.comments.Comment;
import news.dragoman.comments.SendersOwn;
import news.dragoman.language.Language;
import news.dragoman.publication.Permalink;
import news.dragoman.web.Audience;
import news.dragoman.web.ReadersForm;
import news.dragoman.web.reader.CommentWords;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import org.jboss.resteasy.reactive.RestPath;

/**
 * A comment as its sender sees it, at an address that nobody else knows: that it waits, what became of it, and the way to
 * take it back. It works for as long as there is the comment, also where the article is gone.
 */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class OwnResource {

    private static final String PLACE = CommentsResource.PLACE + "/{secret}";

    private final SendersOwn own;
    private final Site site;
    private final ReaderAnswers answers;
    private final Clock clock;

    OwnResource(SendersOwn own, Site site, ReaderAnswers answers, Clock clock) {
        this.own = own;
        this.site = site;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path(PLACE)
    public Response see(@RestPath String secret, @Context UriInfo uri, @Context HttpHeaders headers) {
        return own.find(secret)
                .map(comment -> Unkept.page(200, page(comment, secret, uri)).build())
                .orElseGet(() -> nowhere(headers));
    }

    @POST
    @Path(PLACE)
    @ReadersForm
    public Response withdraw(@RestPath String secret, @Context HttpHeaders headers) {
        if (!own.withdraw(secret)) {
            return nowhere(headers);
        }
        return own.find(secret)
                .map(comment -> Unkept.of(Response.seeOther(URI.create(path(comment, secret))))
                        .build())
                .orElseGet(() -> nowhere(headers));
    }

    private OwnPage page(Comment comment, String secret, UriInfo uri) {
        Language language = comment.articleLanguage();
        OwnPage.Fate fate = OwnPage.Fate.of(comment, clock.instant());
        boolean changed = fate == OwnPage.Fate.PUBLIC && comment.edited();
        return new OwnPage(
                site.frame(language, List.of()),
                CommentWords.of(language),
                fate,
                comment.name(),
                comment.body(),
                changed ? comment.shown() : "",
                site.address(uri).resolve(path(comment, secret)).toString(),
                fate == OwnPage.Fate.WITHDRAWN ? "" : path(comment, secret),
                bare(comment));
    }

    private Response nowhere(HttpHeaders headers) {
        return Unkept.of(Response.fromResponse(answers.nowhere("", headers, List.of())))
                .build();
    }

    private static String path(Comment comment, String secret) {
        return bare(comment) + CommentsResource.BELOW + "/" + secret;
    }

    private static String bare(Comment comment) {
        return new Permalink(comment.articleLanguage().tag(), "", comment.publicationKey()).bare();
    }
}

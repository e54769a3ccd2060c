package news.dragoman.pages.comments;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.comments.Arrivals;
import news.dragoman.comments.Comment;
import news.dragoman.comments.CommentSettings;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Fault;
import news.dragoman.comments.Fingerprints;
import news.dragoman.comments.Outcome;
import news.dragoman.comments.Sent;
import news.dragoman.comments.TermsBook;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.Network;
import news.dragoman.web.Paces;
import news.dragoman.web.ReadersForm;
import news.dragoman.web.reader.CommentWords;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The comments under an article: a page of their own, made anew each time, so that the article can be kept by anybody and
 * an approval, an edit or a withdrawal shows at once.
 */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class CommentsResource {

    static final String BELOW = "/comments";

    static final String PLACE = "{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/{name}" + BELOW;

    /** So many on a page. */
    private static final int ON_A_PAGE = 100;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_AS_IT_IS = 422;

    private final Publications publications;
    private final Comments comments;
    private final Arrivals arrivals;
    private final TermsBook terms;
    private final CommentSettings settings;
    private final Fingerprints fingerprints;
    private final Paces paces;
    private final Site site;
    private final ReaderAnswers answers;
    private final Clock clock;

    CommentsResource(
            Publications publications,
            Comments comments,
            Arrivals arrivals,
            TermsBook terms,
            CommentSettings settings,
            Fingerprints fingerprints,
            Paces paces,
            Site site,
            ReaderAnswers answers,
            Clock clock) {
        this.publications = publications;
        this.comments = comments;
        this.arrivals = arrivals;
        this.terms = terms;
        this.settings = settings;
        this.fingerprints = fingerprints;
        this.paces = paces;
        this.site = site;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param after the last comment of the page before */
    @GET
    @Path(PLACE)
    public Response read(
            String lang,
            String name,
            @RestQuery @Nullable UUID after,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Optional<Publication> found = reachable(name);
        if (found.isEmpty()) {
            return nowhere(lang, headers);
        }
        Publication article = found.get();
        String path = article.permalink().path() + BELOW;
        if (!uri.getRequestUri().getRawPath().equals(path)) {
            return Unkept.of(Response.status(Response.Status.FOUND).location(URI.create(path)))
                    .build();
        }
        Comment last = after == null ? null : comments.findById(after);
        if (after != null && (last == null || !last.editionId().equals(article.editionId()))) {
            return nowhere(lang, headers);
        }
        return page(article, 200, last, arrivals.open(article) ? blank(article) : null)
                .build();
    }

    @POST
    @Path(PLACE)
    @ReadersForm
    public Response write(
            String lang,
            String name,
            @RestForm("name") @Nullable String called,
            @RestForm @Nullable String text,
            @RestForm @Nullable String website,
            @RestForm @Nullable String signed,
            @Context HttpHeaders headers,
            RoutingContext request) {
        Optional<Publication> found = publications.headByKey(keyIn(name));
        if (found.isEmpty()) {
            return nowhere(lang, headers);
        }
        Publication article = found.get();
        String network = Network.siteOf(request);
        Sent sent = new Sent(article, given(called), given(text), given(website), given(signed), network);
        if (article.suspended() || article.withdrawnAt().isPresent()) {
            return shut(article, sent);
        }
        Optional<Duration> haste = paces.byReader(HexFormat.of().formatHex(fingerprints.ofNetwork(network)));
        Outcome outcome = haste.<Outcome>map(soon -> new Outcome.Later(Fault.TOO_MANY, soon, sent.ticket()))
                .orElseGet(() -> arrivals.receive(sent));
        if (outcome instanceof Outcome.Held held) {
            return Unkept.of(Response.seeOther(URI.create(article.permalink().bare() + BELOW + "/" + held.secret())))
                    .build();
        }
        if (outcome instanceof Outcome.NotTaken not) {
            return again(article, NOT_AS_IT_IS, sent, not.faults(), not.ticket())
                    .build();
        }
        if (outcome instanceof Outcome.Later later) {
            return again(article, TOO_MANY_REQUESTS, sent, List.of(later.fault()), later.ticket())
                    .header("Retry-After", Math.max(1, later.waits().toSeconds()))
                    .build();
        }
        return shut(article, sent);
    }

    private Response.ResponseBuilder again(
            Publication article, int status, Sent sent, List<Fault> faults, String ticket) {
        return page(
                article,
                status,
                null,
                WriteForm.of(
                        ticket,
                        terms.serving(article.language()),
                        settings.nameRequired(),
                        article.language(),
                        sent.name(),
                        sent.text(),
                        faults));
    }

    private WriteForm blank(Publication article) {
        var now = terms.serving(article.language());
        return WriteForm.blank(arrivals.ticket(article, now), now, settings.nameRequired(), article.language());
    }

    private Response.ResponseBuilder page(
            Publication article, int status, @Nullable Comment after, @Nullable WriteForm form) {
        var now = clock.instant();
        List<Comment> some = comments.publicOf(article.editionId(), now, after, ON_A_PAGE + 1);
        List<Comment> shown = some.subList(0, Math.min(ON_A_PAGE, some.size()));
        CommentsPage.Article about = CommentsPage.Article.of(article);
        return Unkept.page(
                status,
                new CommentsPage(
                        site.frame(article.language(), publications.fronts()),
                        CommentWords.of(article.language()),
                        about,
                        shown.stream()
                                .map(one -> CommentsPage.Said.of(one, article))
                                .toList(),
                        Long.toString(comments.publicCount(article.editionId(), now)),
                        some.size() > ON_A_PAGE
                                ? about.action() + "?after="
                                        + shown.get(shown.size() - 1).id()
                                : "",
                        form));
    }

    private Response shut(Publication article, Sent sent) {
        return Unkept.page(
                        Response.Status.CONFLICT.getStatusCode(),
                        new ShutPage(
                                site.frame(article.language(), publications.fronts()),
                                CommentWords.of(article.language()),
                                sent.text(),
                                article.permalink().bare()))
                .build();
    }

    private Response nowhere(String lang, HttpHeaders headers) {
        return Unkept.of(Response.fromResponse(answers.nowhere(lang, headers, publications.fronts())))
                .build();
    }

    private Optional<Publication> reachable(String name) {
        return publications
                .headByKey(keyIn(name))
                .filter(article -> !article.suspended() && article.withdrawnAt().isEmpty());
    }

    private static String keyIn(String name) {
        return name.substring(name.lastIndexOf('-') + 1);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}

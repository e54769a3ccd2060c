package news.dragoman.pages.preview;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.newsroom.Previewing;
import news.dragoman.newsroom.Previewing.Book;
import news.dragoman.review.PreviewEnd;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.Moment;
import news.dragoman.web.Previewed;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Makes, lists and takes back the secret links by which somebody outside reads a version. */
@Path("/desk/editions/{id}/previews")
@Audience(Audience.Of.NEWSROOM)
public class PreviewsResource {

    /** As many openings as anybody reads; how often it was is said anyway. */
    private static final int OPENINGS = 20;

    private static final int UNPROCESSABLE = 422;

    private final Previewing previewing;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    PreviewsResource(Previewing previewing, CurrentPerson current, Asking asking, Words words) {
        this.previewing = previewing;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    /** What a page says besides the list. */
    private record Told(String secret, String madeFor, String note) {
        static final Told NOTHING = new Told("", "", "");

        static Told of(String note) {
            return new Told("", "", note);
        }
    }

    @GET
    public Response show(@RestPath UUID id, @RestQuery @Nullable String done) {
        var told = "ended".equals(done) ? Told.of("ended") : Told.NOTHING;
        return page(200, id, told, null, List.of());
    }

    /**
     * Makes a link and shows it, in this very answer and never again. The form carries the link's id, so sending it again
     * makes no second one.
     */
    @POST
    public Response make(@RestPath UUID id, RoutingContext routing) {
        var form = PreviewForm.of(asking.form().orElseThrow());
        var checking = new Checking(words, current.face());
        String name = form.check(checking, say());
        if (!checking.fine()) {
            return page(UNPROCESSABLE, id, Told.NOTHING, form, checking.errors());
        }
        try {
            return previewing
                    .make(
                            form.id(),
                            id,
                            form.number().orElseThrow(),
                            name,
                            form.lasts().orElseThrow(),
                            current.person())
                    .map(made -> page(200, id, new Told(address(routing, made.secret()), name, ""), null, List.of()))
                    .orElseGet(() -> page(200, id, Told.of("before"), null, List.of()));
        } catch (Refusal refusal) {
            if (refusal.refused().reasons().stream().noneMatch(r -> r.code().equals(Previewing.FULL))) {
                throw refusal;
            }
            checking.wrong("for", refusal);
            return page(UNPROCESSABLE, id, Told.NOTHING, form, checking.errors());
        }
    }

    @POST
    @Path("{preview}/end")
    public Response end(@RestPath UUID id, @RestPath UUID preview) {
        previewing.end(id, preview, current.person());
        return Response.seeOther(URI.create(at(id) + "?done=ended")).build();
    }

    private Response page(int status, UUID id, Told told, @Nullable PreviewForm typed, List<FieldError> errors) {
        var book = previewing.book(id, current.person());
        var edition = book.edition();
        var form = typed == null
                ? PreviewForm.fresh(Integer.toString(book.versions().get(0).number()))
                : typed;
        String shut = book.shut();
        String page = new PreviewsPage(
                        book.story().id().toString(),
                        book.story().slugline(),
                        at(id),
                        edition.language().nameIn(current.uiLocale()),
                        told.secret(),
                        told.madeFor(),
                        told.note(),
                        shut == null ? "" : words.reason(new Reason(shut), current.face()),
                        book.makes(),
                        new PreviewsPage.Typed(form.id().toString(), form.forWhom()),
                        book.versions().stream()
                                .map(v -> new PreviewsPage.Choice(
                                        v.number(),
                                        v.cutAt().name(),
                                        time(v.at()).text(),
                                        form.version().equals(Integer.toString(v.number()))))
                                .toList(),
                        PreviewForm.CHOICES.stream()
                                .map(hours -> new PreviewsPage.Choice(
                                        hours, "", "", form.hours().equals(Integer.toString(hours))))
                                .toList(),
                        book.lines().stream().map(line -> row(line, book)).toList(),
                        new Wrong(errors))
                .setLocale(current.uiLocale())
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private PreviewsPage.Row row(Previewing.Line line, Book book) {
        var preview = line.preview();
        PreviewEnd end = line.end();
        var openings = line.openings();
        return new PreviewsPage.Row(
                preview.id().toString(),
                preview.forWhom(),
                line.version(),
                name(preview.madeBy(), book),
                time(preview.madeAt()),
                time(end == null ? preview.expires() : end.at()),
                end != null
                        ? PreviewsPage.State.ENDED
                        : line.holds() ? PreviewsPage.State.HOLDS : PreviewsPage.State.OVER,
                end == null ? "" : name(end.endedBy(), book),
                openings == null ? 0 : Math.toIntExact(openings.count()),
                openings == null
                        ? List.of()
                        : Stream.of(preview.id())
                                .flatMap(p -> previewing.opened(p, OPENINGS).stream())
                                .map(this::time)
                                .toList());
    }

    private String name(UUID person, Book book) {
        return book.names().of(person, current.face().tag());
    }

    private PreviewsPage.Time time(Instant at) {
        return new PreviewsPage.Time(TimeFormats.forMachines(at), Moment.of(at, current.zone(), current.uiLocale()));
    }

    /** The whole address, to be sent on: by the host under which the person reads this very page. */
    private static String address(RoutingContext routing, String secret) {
        var request = routing.request();
        return request.scheme() + "://" + request.authority() + Previewed.PATH + "/" + secret;
    }

    private static String at(UUID edition) {
        return "/desk/editions/" + edition + "/previews";
    }

    private PreviewMessages say() {
        return words.in(PreviewMessages.class, current.face());
    }
}

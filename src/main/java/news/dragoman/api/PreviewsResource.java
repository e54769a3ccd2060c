package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import news.dragoman.api.view.PreviewAsk;
import news.dragoman.api.view.PreviewView;
import news.dragoman.api.view.PreviewsPage;
import news.dragoman.newsroom.Previewing;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.web.Previewed;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Secret links by which somebody outside reads one version. Words leave the newsroom by them, as by publishing. */
@Path("/api/editions/{edition}/previews")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Editions")
public class PreviewsResource {
    private static final int OPENINGS = 20;

    private final Previewing previewing;
    private final EditionViews views;
    private final Once once;
    private final CurrentPerson current;
    private final Words words;

    PreviewsResource(Previewing previewing, EditionViews views, Once once, CurrentPerson current, Words words) {
        this.previewing = previewing;
        this.views = views;
        this.once = once;
        this.current = current;
        this.words = words;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPreviews", summary = "An edition’s secret links with their openings, newest first")
    public PreviewsPage previews(@RestPath UUID edition) {
        return new PreviewsPage(all(edition, null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "makePreview",
            summary = "Make a secret link to one version; its path is in this answer and in no other")
    @APIResponseSchema(value = PreviewView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<PreviewView> make(
            @RestPath UUID edition, @RestHeader(Once.KEY) @Nullable String key, PreviewAsk ask) {
        Fault.unlessGiven(ask);
        if (ask.hours() < 1 || ask.hours() > Previewing.LONGEST.toHours()) {
            throw new Fault(ProblemKind.MALFORMED, "hours");
        }
        var checking = new Checking(words, current.face());
        String name = checking.line("forWhom", ask.forWhom(), Previewing.NAME_LIMIT);
        Unfit.unlessFine(checking);
        if (name.isEmpty()) {
            throw new Fault(ProblemKind.MALFORMED, "forWhom");
        }
        return once.answerById(key, ask, PreviewView.class, id -> {
            var made =
                    previewing.make(id, edition, ask.version(), name, Duration.ofHours(ask.hours()), current.person());
            String path = made.map(m -> Previewed.PATH + "/" + m.secret()).orElse(null);
            return Once.Outcome.created(
                            one(edition, id, path), Etags.of(id.toString()), "/api/editions/" + edition + "/previews")
                    // The secret lies nowhere else, not even for a day.
                    .keeping(one(edition, id, null));
        });
    }

    @DELETE
    @Path("{preview}")
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "endPreview", summary = "Take a secret link back, for good; again changes nothing")
    @APIResponse(responseCode = "204", description = "Taken back")
    public RestResponse<Void> end(@RestPath UUID edition, @RestPath UUID preview) {
        previewing.end(edition, preview, current.person());
        return RestResponse.noContent();
    }

    private PreviewView one(UUID edition, UUID id, @Nullable String path) {
        return all(edition, id, path).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(NotReadable::new);
    }

    private List<PreviewView> all(UUID edition, @Nullable UUID made, @Nullable String path) {
        var book = previewing.book(edition, current.person());
        return book.lines().stream()
                .map(line -> {
                    var preview = line.preview();
                    var end = line.end();
                    var openings = line.openings();
                    return new PreviewView(
                            preview.id(),
                            line.version(),
                            preview.forWhom(),
                            preview.id().equals(made) ? path : null,
                            views.person(preview.madeBy(), book.names()),
                            preview.madeAt(),
                            preview.expires(),
                            end == null ? null : views.person(end.endedBy(), book.names()),
                            end == null ? null : end.at(),
                            line.holds(),
                            openings == null ? 0 : openings.count(),
                            openings == null ? List.of() : previewing.opened(preview.id(), OPENINGS));
                })
                .toList();
    }
}

package news.dragoman.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.api.view.RemovalAsk;
import news.dragoman.api.view.RemovalView;
import news.dragoman.api.view.VersionView;
import news.dragoman.newsroom.BringingBack;
import news.dragoman.newsroom.Removing;
import news.dragoman.people.Scope;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.TextRemoval;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Words that are to be taken out of the past of an edition, and versions that are brought back. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Record")
public class PastResource {
    private final Removing removing;
    private final RemovalViews views;
    private final BringingBack bringing;
    private final StoryNaming naming;
    private final EditionTexts texts;
    private final Sight sight;
    private final Once once;
    private final CurrentPerson current;

    PastResource(
            Removing removing,
            RemovalViews views,
            BringingBack bringing,
            StoryNaming naming,
            EditionTexts texts,
            Sight sight,
            Once once,
            CurrentPerson current) {
        this.removing = removing;
        this.views = views;
        this.bringing = bringing;
        this.naming = naming;
        this.texts = texts;
        this.sight = sight;
        this.once = once;
        this.current = current;
    }

    @POST
    @Path("seal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "seal", summary = "Make words of the past unreadable to everybody")
    @APIResponseSchema(value = RemovalView.class, responseCode = "201", responseDescription = "Sealed")
    public RestResponse<RemovalView> seal(
            @RestPath UUID edition, @RestHeader(Once.KEY) @Nullable String key, RemovalAsk ask) {
        return once.answer(key, ask, RemovalView.class, () -> {
            sight.edition(edition);
            return made(removing.seal(edition, wanted(ask), current.person()));
        });
    }

    @POST
    @Path("erasures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.PUBLISH)
    @Operation(
            operationId = "askErasure",
            summary = "Ask that words of the past be erased; a second person confirms it")
    @APIResponseSchema(value = RemovalView.class, responseCode = "201", responseDescription = "Asked")
    public RestResponse<RemovalView> erasure(
            @RestPath UUID edition, @RestHeader(Once.KEY) @Nullable String key, RemovalAsk ask) {
        return once.answer(key, ask, RemovalView.class, () -> {
            sight.edition(edition);
            return made(removing.askErasure(edition, wanted(ask), current.person()));
        });
    }

    @POST
    @Path("versions/{number}/bring-back")
    @Needs(Scope.STEPS)
    @Operation(
            operationId = "bringBack",
            summary = "Lay an older version out as a new one; what stood there is kept as a version")
    @APIResponseSchema(value = VersionView.class, responseCode = "201", responseDescription = "Brought back")
    public RestResponse<VersionView> bringBack(
            @RestPath UUID edition, @RestPath int number, @RestHeader(Once.KEY) @Nullable String key) {
        return once.answer(key, java.util.Map.of("version", number), VersionView.class, () -> {
            var known = sight.edition(edition);
            var back = bringing.bringBack(edition, number, current.person());
            return Once.Outcome.created(
                    texts.view(back, naming.in(known.story(), Set.of(back.authorId()), java.util.List.of())),
                    null,
                    "/api/editions/" + edition + "/versions/" + back.number());
        });
    }

    private Once.Outcome<RemovalView> made(TextRemoval removal) {
        return Once.Outcome.created(views.of(removal), null, "/api/stories/" + removal.storyId() + "/removals");
    }

    private static Removing.Wanted wanted(RemovalAsk ask) {
        return new Removing.Wanted(
                ask.block(),
                Set.copyOf(Objects.requireNonNullElse(ask.versions(), java.util.List.of())),
                Objects.requireNonNullElse(ask.words(), ""),
                ask.reason());
    }
}

package news.dragoman.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.api.view.AddSourceAsk;
import news.dragoman.api.view.EditionView;
import news.dragoman.api.view.JoinAsk;
import news.dragoman.newsroom.Spot;
import news.dragoman.people.Scope;
import news.dragoman.story.Version;
import news.dragoman.web.Audience;
import news.dragoman.web.Needs;
import news.dragoman.web.StepForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** More than one source: a translation is drawn from one edition more, one report is taken into another. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Needs(Scope.STEPS)
@Tag(name = "Steps")
public class SourcesResource {
    private final Stepping stepping;

    SourcesResource(Stepping stepping) {
        this.stepping = stepping;
    }

    @POST
    @Path("sources")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSource",
            summary = "Draw a translation from one more edition of its story; its sentences come as empty units")
    public RestResponse<EditionView> add(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            AddSourceAsk ask) {
        Fault.unlessGiven(ask);
        return stepping.take(
                StepForm.ADD_SOURCE,
                edition,
                ask.source(),
                ifMatch,
                key,
                ask,
                said -> said.about(ask.source(), ask.spot()));
    }

    @POST
    @Path("join")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "join",
            summary = "Take another report of the same event into this original; the other is put aside")
    public RestResponse<EditionView> join(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            JoinAsk ask) {
        Fault.unlessGiven(ask);
        return stepping.take(
                StepForm.JOIN,
                edition,
                ask.edition(),
                ifMatch,
                key,
                ask,
                said -> said.about(ask.edition(), Spot.END)
                        .because(Objects.requireNonNullElse(ask.note(), ""))
                        .weighing(Objects.requireNonNullElse(ask.weight(), Version.Weight.MATERIAL)));
    }
}

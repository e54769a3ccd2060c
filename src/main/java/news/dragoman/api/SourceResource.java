package news.dragoman.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.api.view.EditionView;
import news.dragoman.api.view.ReadVersionAsk;
import news.dragoman.api.view.UpdateAsk;
import news.dragoman.newsroom.Resolving;
import news.dragoman.newsroom.SourceUpdates;
import news.dragoman.people.Scope;
import news.dragoman.story.Version;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A source that moves: it is sent anew, and whoever translates it says of each changed unit what becomes of it. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Needs(Scope.WRITE)
@Tag(name = "Source changes")
public class SourceResource {
    private final Stepping stepping;
    private final SourceUpdates updates;
    private final Resolving resolving;
    private final SavedTexts saved;
    private final CurrentPerson current;

    SourceResource(
            Stepping stepping, SourceUpdates updates, Resolving resolving, SavedTexts saved, CurrentPerson current) {
        this.stepping = stepping;
        this.updates = updates;
        this.resolving = resolving;
        this.saved = saved;
        this.current = current;
    }

    @POST
    @Path("update-source")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateSource", summary = "Send a newer version of an original to those who translate it")
    public RestResponse<EditionView> update(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            UpdateAsk ask) {
        return stepping.take(edition, ifMatch, key, ask, said -> {
            var blocks = Objects.requireNonNullElse(ask.blocks(), List.<UpdateAsk.UpdatedBlock>of());
            return updates.send(
                    edition,
                    said.because(ask.note())
                            .weighing(Objects.requireNonNullElse(ask.weight(), Version.Weight.MATERIAL)),
                    blocks.stream()
                            .map(b -> new SourceUpdates.Words(b.id(), b.version(), b.text()))
                            .toList(),
                    current.person());
        });
    }

    @PUT
    @Path("units/{unit}/still-valid")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "stillValid", summary = "Say that a unit holds although its source has changed")
    @APIResponse(responseCode = "204", description = "It holds; said again, nothing changes")
    public RestResponse<Void> stillValid(
            @RestPath UUID edition,
            @RestPath UUID unit,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            ReadVersionAsk ask) {
        Fault.unlessGiven(ask);
        saved.about(edition);
        saved.kept(
                null,
                resolving.stillValid(
                        edition,
                        unit,
                        Etags.version(ifMatch),
                        SavedTexts.read(ask.read(), ask.alsoRead()),
                        current.person()));
        return RestResponse.noContent();
    }

    @DELETE
    @Path("units/{unit}")
    @Operation(
            operationId = "dropUnit",
            summary = "Take out a unit whose sentences have left the source; its words are kept")
    @APIResponse(responseCode = "204", description = "Taken out; asked again, nothing changes")
    public RestResponse<Void> drop(
            @RestPath UUID edition, @RestPath UUID unit, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch) {
        saved.about(edition);
        saved.kept(null, resolving.drop(edition, unit, Etags.version(ifMatch), current.person()));
        return RestResponse.noContent();
    }
}

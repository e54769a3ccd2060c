package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.RemovalView;
import news.dragoman.newsroom.Removing;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An erasure that waits for its second person. */
@Path("/api/removals/{removal}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Record")
public class RemovalsResource {
    private final Removing removing;
    private final RemovalViews views;
    private final Sight sight;
    private final Once once;
    private final CurrentPerson current;

    RemovalsResource(Removing removing, RemovalViews views, Sight sight, Once once, CurrentPerson current) {
        this.removing = removing;
        this.views = views;
        this.sight = sight;
        this.once = once;
        this.current = current;
    }

    @POST
    @Path("confirm")
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "erase", summary = "Erase words of the past, as another person has asked")
    @APIResponseSchema(value = RemovalView.class, responseCode = "200", responseDescription = "Erased")
    public RestResponse<RemovalView> confirm(@RestPath UUID removal, @RestHeader(Once.KEY) @Nullable String key) {
        return once.answer(key, removal, RemovalView.class, () -> {
            sight.edition(removing.known(removal, current.person()).editionId());
            return Once.Outcome.ok(views.of(removing.erase(removal, current.person())), null);
        });
    }

    @DELETE
    @Transactional
    @Needs(Scope.PUBLISH)
    @Operation(operationId = "dropErasure", summary = "Say that nothing is to be erased after all")
    @APIResponse(responseCode = "204", description = "Dropped")
    public RestResponse<Void> drop(@RestPath UUID removal) {
        sight.edition(removing.known(removal, current.person()).editionId());
        removing.drop(removal, current.person());
        return RestResponse.noContent();
    }
}

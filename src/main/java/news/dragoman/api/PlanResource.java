package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.DueAsk;
import news.dragoman.api.view.DueView;
import news.dragoman.newsroom.Planning;
import news.dragoman.people.Scope;
import news.dragoman.story.Edition;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When an edition is wanted. */
@Path("/api/editions/{edition}/due")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Editions")
public class PlanResource {
    private final Planning planning;
    private final Sight sight;
    private final CurrentPerson current;

    PlanResource(Planning planning, Sight sight, CurrentPerson current) {
        this.planning = planning;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(operationId = "getDue", summary = "When an edition is wanted")
    public RestResponse<DueView> due(@RestPath UUID edition) {
        return answer(sight.edition(edition).edition());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.WRITE)
    @Operation(operationId = "setDue", summary = "Say when an edition is wanted, or that there is no time")
    public RestResponse<DueView> due(
            @RestPath UUID edition, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, DueAsk ask) {
        Fault.unlessGiven(ask);
        var known = sight.lockedEdition(edition).edition();
        Etags.check(
                ifMatch,
                etag(known),
                () -> new Stale.Both(ask.due(), view(known).due(), etag(known), null, null));
        planning.due(edition, known.due().orElse(null), Moments.likely("due", ask.due()), current.person());
        return answer(known);
    }

    private static RestResponse<DueView> answer(Edition edition) {
        return Once.Outcome.ok(view(edition), etag(edition)).response();
    }

    private static DueView view(Edition edition) {
        return new DueView(edition.id(), edition.due().orElse(null));
    }

    /** A time is its own mark: whoever read the same time is not surprised. */
    private static String etag(Edition edition) {
        return Etags.of(edition.due().map(Object::toString).orElse("none"));
    }
}

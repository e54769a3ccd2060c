package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import news.dragoman.api.view.ClaimsPage;
import news.dragoman.api.view.ShiftAsk;
import news.dragoman.newsroom.HandOverRefused;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the person has in hand, and giving it all away at the end of a shift. */
@Path("/api/claims")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "People")
public class ClaimsResource {
    private final ClaimList claims;
    private final Newsroom newsroom;
    private final Sight sight;
    private final Once once;
    private final CurrentPerson current;

    ClaimsResource(ClaimList claims, Newsroom newsroom, Sight sight, Once once, CurrentPerson current) {
        this.claims = claims;
        this.newsroom = newsroom;
        this.sight = sight;
        this.once = once;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(operationId = "listClaims", summary = "What the person has in hand")
    public ClaimsPage claims() {
        return claims.page();
    }

    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.STEPS)
    @Operation(
            operationId = "handOverShift",
            summary = "Give several editions that one holds to others, with one note; all of them or none")
    public RestResponse<ClaimsPage> handOver(@RestHeader(Once.KEY) @Nullable String key, ShiftAsk ask) {
        return once.answer(key, ask, ClaimsPage.class, () -> {
            Map<UUID, UUID> receivers = new HashMap<>();
            ask.items().forEach(item -> {
                sight.edition(item.edition());
                receivers.put(item.edition(), item.receiver());
            });
            try {
                newsroom.handOver(receivers, ask.note(), current.person());
            } catch (HandOverRefused refused) {
                sight.edition(refused.editionId()); // whose story names the people in the reasons
                throw refused;
            }
            return Once.Outcome.ok(claims.page(), null);
        });
    }
}

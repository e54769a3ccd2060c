package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.ToFollowView;
import news.dragoman.newsroom.ToFollow;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a translation would have to follow, before it is opened for a correction. */
@Path("/api/editions/{edition}/to-follow")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Editions")
public class ToFollowResource {
    private final ToFollow toFollow;
    private final Sight sight;
    private final CurrentPerson current;

    ToFollowResource(ToFollow toFollow, Sight sight, CurrentPerson current) {
        this.toFollow = toFollow;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getToFollow",
            summary = "Which rows of a translation its sources have left behind, word by word; nothing is changed")
    public ToFollowView toFollow(@RestPath UUID edition) {
        sight.edition(edition);
        return ToFollowView.of(toFollow.of(edition, current.person()));
    }
}

package news.dragoman.pages.versions;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import news.dragoman.newsroom.Removing;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestPath;

/** An erasure that waits: a second person confirms it, or a chief drops it. */
@Path("/desk/removals/{id}")
@Audience(Audience.Of.NEWSROOM)
public class RemovalResource {

    private final Removing removing;
    private final CurrentPerson current;

    RemovalResource(Removing removing, CurrentPerson current) {
        this.removing = removing;
        this.current = current;
    }

    /** The second person confirms an erasure. */
    @POST
    @Path("confirm")
    public Response confirm(@RestPath UUID id) {
        return VersionsResource.onward(removing.erase(id, current.person()).editionId());
    }

    @POST
    @Path("drop")
    public Response drop(@RestPath UUID id) {
        var edition = removing.known(id, current.person()).editionId();
        removing.drop(id, current.person());
        return VersionsResource.onward(edition);
    }
}

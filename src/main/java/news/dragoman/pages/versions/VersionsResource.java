package news.dragoman.pages.versions;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import news.dragoman.newsroom.BringingBack;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows an edition's versions, and brings one back. */
@Path("/desk/editions/{id}")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class VersionsResource {

    private final VersionsPages pages;
    private final BringingBack bringing;
    private final CurrentPerson current;

    VersionsResource(VersionsPages pages, BringingBack bringing, CurrentPerson current) {
        this.pages = pages;
        this.bringing = bringing;
        this.current = current;
    }

    /** @param structure the number of a version whose rows are shown */
    @GET
    @Path("versions")
    @Transactional
    public TemplateInstance versions(@RestPath UUID id, @RestQuery @Nullable Integer structure) {
        return pages.versions(id, structure == null ? 0 : structure).setLocale(current.uiLocale());
    }

    @POST
    @Path("versions/{number}/bring-back")
    public Response bringBack(@RestPath UUID id, @RestPath int number) {
        bringing.bringBack(id, number, current.person());
        return onward(id);
    }

    static Response onward(UUID edition) {
        return Response.seeOther(URI.create("/desk/editions/" + edition + "/versions"))
                .build();
    }
}

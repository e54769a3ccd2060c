package news.dragoman.pages.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import news.dragoman.web.Audience;

/** Leads to the first part of the administration. */
@Path("/desk/admin")
@Audience(Audience.Of.ADMIN)
public class AdminResource {

    @GET
    public Response start() {
        return Response.seeOther(URI.create("/desk/admin/people")).build();
    }
}

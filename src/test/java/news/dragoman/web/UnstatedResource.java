package news.dragoman.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** An endpoint that does not say who may call it; it must be answered by nobody. */
@Path("/desk/unstated")
@Produces("text/html")
public class UnstatedResource {
    @GET
    public String secret() {
        return "secret";
    }
}

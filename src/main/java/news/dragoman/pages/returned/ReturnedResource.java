package news.dragoman.pages.returned;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import news.dragoman.newsroom.Returning;
import news.dragoman.web.Addresses;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Whoever has a returned text in hand says of each reason whether it was seen to. */
@Path("/desk/editions/{id}/returned/{point}")
@Audience(Audience.Of.NEWSROOM)
public class ReturnedResource {
    private final Returning returning;
    private final CurrentPerson current;

    ReturnedResource(Returning returning, CurrentPerson current) {
        this.returning = returning;
        this.current = current;
    }

    /**
     * Sees to one reason, or opens it again.
     *
     * @param done "no" to open it again
     * @param said to the editor
     */
    @POST
    public Response answer(
            @RestPath UUID id,
            @RestPath UUID point,
            @RestForm @Nullable String done,
            @RestForm @Nullable String said,
            @RestForm @Nullable String back) {
        returning.answer(id, point, !"no".equals(done), said == null ? "" : said, current.person());
        return Response.seeOther(URI.create(
                        Addresses.inNewsroom(back == null ? "" : back).orElse(Cookies.PATH + "/editions/" + id)))
                .build();
    }
}

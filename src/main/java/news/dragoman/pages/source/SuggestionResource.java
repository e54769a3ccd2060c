package news.dragoman.pages.source;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import news.dragoman.newsroom.Suggesting;
import news.dragoman.web.Addresses;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Answers what a reporter suggests for a text that an editor has in hand. */
@Path("/desk/editions/{id}/suggestions/{suggestion}")
@Audience(Audience.Of.NEWSROOM)
public class SuggestionResource {

    private final Suggesting suggesting;
    private final CurrentPerson current;

    SuggestionResource(Suggesting suggesting, CurrentPerson current) {
        this.suggesting = suggesting;
        this.current = current;
    }

    @POST
    @Path("accept")
    public Response accept(@RestPath UUID id, @RestPath UUID suggestion, @RestForm @Nullable String back) {
        suggesting.accept(id, suggestion, current.person());
        return onward(id, back);
    }

    @POST
    @Path("decline")
    public Response decline(@RestPath UUID id, @RestPath UUID suggestion, @RestForm @Nullable String back) {
        suggesting.decline(id, suggestion, current.person());
        return onward(id, back);
    }

    private static Response onward(UUID id, @Nullable String back) {
        return Response.seeOther(URI.create(
                        Addresses.inNewsroom(back == null ? "" : back).orElse("/desk/editions/" + id + "/review")))
                .build();
    }
}

package news.dragoman.pages.story;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import news.dragoman.newsroom.CommentRules;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.NotReadable;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Closes the comments of an article from its story's page, and opens them again. */
@Path(Cookies.PATH + "/stories/{id}/commenting")
@Audience(Audience.Of.NEWSROOM)
public class CommentingResource {

    private final CommentRules rules;
    private final CurrentPerson current;

    CommentingResource(CommentRules rules, CurrentPerson current) {
        this.rules = rules;
        this.current = current;
    }

    @POST
    public Response change(@RestPath UUID id, @RestForm @Nullable String edition, @RestForm @Nullable String open) {
        if (edition == null || !edition.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotReadable();
        }
        rules.commenting(UUID.fromString(edition), "yes".equals(open), current.person());
        return Response.seeOther(URI.create(Cookies.PATH + "/stories/" + id)).build();
    }
}

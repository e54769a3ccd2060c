package news.dragoman.pages.album;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import news.dragoman.media.Limits;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Shows photos to whoever may read of their story. */
@Path("/desk")
@Audience(Audience.Of.NEWSROOM)
public class AlbumResource {
    private final StoryPhotos photos;
    private final Limits limits;
    private final CurrentPerson current;

    AlbumResource(StoryPhotos photos, Limits limits, CurrentPerson current) {
        this.photos = photos;
        this.limits = limits;
        this.current = current;
    }

    /** @param width in pixels; the next wider one that there is */
    @GET
    @Path("photos/{photo}/{width: [0-9]{1,5}}")
    public Response show(@RestPath UUID photo, @RestPath int width) {
        var picture = photos.open(photo, width, current.person());
        return Response.ok(picture.bytes(), picture.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Where a file that is too large to be read at all is sent to be told so. */
    @GET
    @Path("photos/too-large")
    public Response tooLarge() {
        var why = limits.tooLarge();
        throw new Refusal(Decision.Kind.NOT_YET, why.code().name(), why.args().toArray(String[]::new));
    }
}

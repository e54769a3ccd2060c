package news.dragoman.pages.photo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import news.dragoman.publication.PublishedPhotos;
import news.dragoman.publication.PublishedPhotos.Found;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.ReaderAnswers;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/** Gives readers a photo of an article that is before them, and nobody any other. */
@Path("/photos")
@Audience(Audience.Of.EVERYBODY)
public class PhotoResource {

    private static final Logger LOG = Logger.getLogger(PhotoResource.class);

    /** Seconds. A store that was restarted is back by then. */
    private static final int SOON = 30;

    private static final String KEEP_AND_ASK = "public, no-cache";

    private final PublishedPhotos photos;
    private final ReaderAnswers answers;

    PhotoResource(PublishedPhotos photos, ReaderAnswers answers) {
        this.photos = photos;
        this.answers = answers;
    }

    /** @param name the beginning of its digest and its width, as in {@code 0123456789abcdef-640.jpg} */
    @GET
    @Path("{article}/{name}")
    public Response photo(
            @RestPath String article, @RestPath String name, @Context HttpHeaders headers, @Context Request request) {
        try {
            return photos.find(article, name)
                    .flatMap(found -> answer(found, request))
                    .orElseGet(() -> answers.nowhere("", headers, List.of()));
        } catch (PublishedPhotos.Away away) {
            LOG.warnf("A photo cannot be shown: %s", away.getMessage());
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, SOON)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
    }

    private Optional<Response> answer(Found found, Request request) {
        if (!(found instanceof Found.There there)) {
            return Optional.of(Response.status(Response.Status.GONE)
                    .header(HttpHeaders.CACHE_CONTROL, KEEP_AND_ASK)
                    .build());
        }
        EntityTag mark = new EntityTag(there.size().digest().substring(0, 32));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(mark);
        return (unchanged == null
                        ? photos.bytes(there).map(bytes -> Response.ok(bytes, there.mediaType()))
                        : Optional.of(unchanged))
                .map(answer -> answer.tag(mark)
                        .header(HttpHeaders.CACHE_CONTROL, KEEP_AND_ASK)
                        .build());
    }
}

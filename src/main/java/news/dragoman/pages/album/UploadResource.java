package news.dragoman.pages.album;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoUpload;
import news.dragoman.newsroom.PhotoTaking;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * A photo in parts, so that a line that breaks costs the last part alone: begun by an id of the page's own, asked how far
 * it is, gone on with there. The headers are those of tus 1.0 (tus.io), and so is how a part is sent.
 */
@Path("/desk/editions/{edition}/uploads/{upload}")
@Audience(Audience.Of.NEWSROOM)
public class UploadResource {
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final PhotoTaking taking;
    private final StoryPhotos photos;
    private final CurrentPerson current;

    UploadResource(PhotoTaking taking, StoryPhotos photos, CurrentPerson current) {
        this.taking = taking;
        this.photos = photos;
        this.current = current;
    }

    /** @param length of the whole file, in bytes */
    @PUT
    public Response begin(@RestPath UUID edition, @RestPath UUID upload, @RestQuery long length) {
        return answer(taking.begin(edition, upload, length, current.person()));
    }

    /** How far it is; asked by HEAD, the headers say it alone. */
    @GET
    public Response look(@RestPath UUID edition, @RestPath UUID upload) {
        return answer(taking.upload(edition, upload, current.person()));
    }

    /** Adds a part; with the last one the photo is made. One without bytes tries that again. */
    @PATCH
    @Consumes("application/offset+octet-stream")
    public Response append(
            @RestPath UUID edition, @RestPath UUID upload, @RestHeader(OFFSET) long offset, byte[] part) {
        if (part.length > PhotoTaking.PART_LIMIT) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        var known = taking.append(edition, upload, offset, part, current.person());
        return known.whole() ? answer(known, taking.finish(edition, upload, current.person())) : answer(known);
    }

    @DELETE
    public Response cancel(@RestPath UUID edition, @RestPath UUID upload) {
        taking.cancel(edition, upload, current.person());
        return Response.noContent().build();
    }

    private Response answer(PhotoUpload upload) {
        return answer(
                upload,
                upload.photoId().map(id -> photos.find(id, current.person())).orElse(null));
    }

    private static Response answer(PhotoUpload upload, @Nullable Photo photo) {
        return Response.ok(SentPhoto.of(upload, photo), MediaType.APPLICATION_JSON_TYPE)
                .header(OFFSET, upload.received())
                .header(LENGTH, upload.length())
                .build();
    }
}

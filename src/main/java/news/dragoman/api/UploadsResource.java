package news.dragoman.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.UploadAsk;
import news.dragoman.api.view.UploadView;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoUpload;
import news.dragoman.newsroom.PhotoTaking;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A photo in parts: begun under an id of the program's own, and gone on with where it is. All of it can be sent again
 * after a lost answer; the last part's answer has the photo.
 */
@Path("/api/editions/{edition}/uploads/{upload}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Photos")
public class UploadsResource {
    private final PhotoTaking taking;
    private final StoryPhotos photos;
    private final CurrentPerson current;

    UploadsResource(PhotoTaking taking, StoryPhotos photos, CurrentPerson current) {
        this.taking = taking;
        this.photos = photos;
        this.current = current;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(operationId = "beginUpload", summary = "Begin to send a photo; begun again it is the same")
    public UploadView begin(@RestPath UUID edition, @RestPath UUID upload, UploadAsk ask) {
        Fault.unlessGiven(ask);
        return view(taking.begin(edition, upload, ask.length(), current.person()));
    }

    @GET
    @Operation(operationId = "getUpload", summary = "How much of a photo is here")
    public UploadView look(@RestPath UUID edition, @RestPath UUID upload) {
        return view(taking.upload(edition, upload, current.person()));
    }

    @PUT
    @Path("parts/{start}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "sendPart",
            summary = "Send the part that begins at that byte, of 4 MiB at most; with the last one the photo is made")
    public UploadView append(@RestPath UUID edition, @RestPath UUID upload, @RestPath long start, byte[] part) {
        if (part.length > PhotoTaking.PART_LIMIT) {
            throw new Fault(ProblemKind.TOO_LARGE);
        }
        var known = taking.append(edition, upload, start, part, current.person());
        return known.whole() ? view(known, taking.finish(edition, upload, current.person())) : view(known);
    }

    @DELETE
    @Needs(Scope.WRITE)
    @Operation(operationId = "cancelUpload", summary = "Give up sending a photo; what is a photo by now stays")
    @APIResponse(responseCode = "204", description = "Given up")
    public RestResponse<Void> cancel(@RestPath UUID edition, @RestPath UUID upload) {
        taking.cancel(edition, upload, current.person());
        return RestResponse.noContent();
    }

    private UploadView view(PhotoUpload upload) {
        return view(
                upload,
                upload.photoId().map(id -> photos.find(id, current.person())).orElse(null));
    }

    private static UploadView view(PhotoUpload upload, @Nullable Photo photo) {
        return new UploadView(
                upload.id(),
                upload.editionId(),
                upload.length(),
                upload.received(),
                photo == null ? null : PhotoViews.of(photo));
    }
}

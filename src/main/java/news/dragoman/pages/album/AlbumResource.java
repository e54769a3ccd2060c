package news.dragoman.pages.album;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.media.Limits;
import news.dragoman.newsroom.PhotoTaking;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.web.Addresses;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Shows photos to whoever may read of their story, and takes whole files from a form. */
@Path("/desk")
@Audience(Audience.Of.NEWSROOM)
public class AlbumResource {
    private final StoryPhotos photos;
    private final PhotoTaking taking;
    private final Limits limits;
    private final CurrentPerson current;

    AlbumResource(StoryPhotos photos, PhotoTaking taking, Limits limits, CurrentPerson current) {
        this.photos = photos;
        this.taking = taking;
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

    /**
     * Takes the files of a form, for whoever has no script. Several are taken one after the other; the first that is
     * refused is told of, and those before it stay.
     */
    @POST
    @Path("editions/{edition}/photos")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response take(
            @RestPath UUID edition, @RestForm("photo") List<FileUpload> sent, @RestForm @Nullable String back) {
        var files = sent.stream().filter(file -> file.size() > 0).toList();
        if (files.isEmpty()) {
            throw new Refusal(Decision.Kind.NOT_YET, "PHOTO_CHOSEN");
        }
        files.forEach(file -> taking.take(edition, () -> bytes(file), file.size(), current.person()));
        String page = Optional.ofNullable(back)
                .flatMap(Addresses::inNewsroom)
                .orElse("/desk/editions/" + edition + "/draft#photos");
        return Response.seeOther(URI.create(page)).build();
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package news.dragoman.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.PhotoAsk;
import news.dragoman.api.view.PhotoView;
import news.dragoman.api.view.PhotosView;
import news.dragoman.api.view.PlaceAsk;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoFacts;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The photos of a story, seen from one of its editions. */
@Path("/api/editions/{edition}/photos")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Photos")
public class PhotosResource {
    private final StoryPhotos photos;
    private final PhotoWriting writing;
    private final Sight sight;
    private final CurrentPerson current;

    PhotosResource(StoryPhotos photos, PhotoWriting writing, Sight sight, CurrentPerson current) {
        this.photos = photos;
        this.writing = writing;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listPhotos",
            summary = "The photos of an edition’s story, in the order in which they came")
    public PhotosView photos(@RestPath UUID edition) {
        return new PhotosView(photos.ofStory(sight.edition(edition).story().id(), current.person()).stream()
                .map(PhotoViews::of)
                .toList());
    }

    @GET
    @Path("{photo}")
    @Operation(operationId = "getPhoto", summary = "One of them")
    public RestResponse<PhotoView> photo(@RestPath UUID edition, @RestPath UUID photo) {
        var known = known(edition, photo);
        return Once.Outcome.ok(PhotoViews.of(known), Etags.of(known.version())).response();
    }

    @PUT
    @Path("{photo}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "describePhoto",
            summary = "Change what is said of a photo, in whatever language it is shown")
    public RestResponse<PhotoView> describe(
            @RestPath UUID edition,
            @RestPath UUID photo,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            PhotoAsk ask) {
        Fault.unlessGiven(ask);
        var known = checked(edition, photo, ifMatch, ask);
        var facts = new PhotoFacts(
                ask.focalX().floatValue(), ask.focalY().floatValue(), ask.handout(), ask.takenOn(), ask.place());
        var said = writing.describe(edition, photo, facts, known.version(), current.person());
        return Once.Outcome.ok(PhotoViews.of(said), Etags.of(said.version())).response();
    }

    @DELETE
    @Path("{photo}")
    @Needs(Scope.WRITE)
    @Operation(operationId = "removePhoto", summary = "Take a photo out of the story; what is published stays")
    @APIResponse(responseCode = "204", description = "Taken out")
    public RestResponse<Void> remove(
            @RestPath UUID edition, @RestPath UUID photo, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch) {
        var known = checked(edition, photo, ifMatch, null);
        writing.remove(edition, photo, current.person());
        photos.remove(edition, photo, known.version(), current.person());
        return RestResponse.noContent();
    }

    @PUT
    @Path("{photo}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "placePhoto",
            summary = "Put a photo into the text of an original, or elsewhere in it; its words are blocks there")
    @APIResponse(responseCode = "204", description = "There")
    public RestResponse<Void> place(@RestPath UUID edition, @RestPath UUID photo, PlaceAsk ask) {
        Fault.unlessGiven(ask);
        known(edition, photo);
        writing.add(edition, photo, ask.after(), current.person());
        return RestResponse.noContent();
    }

    @DELETE
    @Path("{photo}/place")
    @Needs(Scope.WRITE)
    @Operation(operationId = "unplacePhoto", summary = "Take a photo out of the text of an original")
    @APIResponse(responseCode = "204", description = "Taken out")
    public RestResponse<Void> unplace(@RestPath UUID edition, @RestPath UUID photo) {
        known(edition, photo);
        writing.remove(edition, photo, current.person());
        return RestResponse.noContent();
    }

    private Photo checked(UUID edition, UUID id, @Nullable String ifMatch, @Nullable Object yours) {
        var photo = known(edition, id);
        String etag = Etags.of(photo.version());
        Etags.check(
                ifMatch,
                etag,
                () -> new Stale.Both(yours == null ? "" : yours, PhotoViews.of(photo), etag, null, null));
        return photo;
    }

    private Photo known(UUID edition, UUID id) {
        var photo = photos.find(id, current.person());
        if (!photo.storyId().equals(sight.edition(edition).story().id()) || photo.removed()) {
            throw new NotReadable();
        }
        return photo;
    }
}

package news.dragoman.pages.photos;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.PhotoTaking;
import news.dragoman.newsroom.PhotoWriting;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Saved;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** An original's photos: what is said about them, where they stand, which of them is in the text. */
@Path("/desk/editions/{edition}/photos")
@Audience(Audience.Of.NEWSROOM)
public class PhotosResource {

    private static final int UNPROCESSABLE = 422;

    private final PhotosPages pages;
    private final PhotoWriting photos;
    private final BlockWriting writing;
    private final PhotoTaking taking;
    private final StoryPhotos kept;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    PhotosResource(
            PhotosPages pages,
            PhotoWriting photos,
            BlockWriting writing,
            PhotoTaking taking,
            StoryPhotos kept,
            CurrentPerson current,
            Asking asking,
            Words words) {
        this.pages = pages;
        this.photos = photos;
        this.writing = writing;
        this.taking = taking;
        this.kept = kept;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    public Response page(@RestPath UUID edition, @RestQuery @Nullable String removed) {
        UUID out = removed == null ? null : PhotoForm.uuid(removed);
        return page(200, edition, PhotosPages.Unkept.NOTHING, out == null ? "" : out.toString());
    }

    /**
     * Takes the files of a form, for whoever has no script, one after the other into the text; one that cannot become a
     * photo is told of, and the others stay.
     */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response take(@RestPath UUID edition, @RestForm("photo") List<FileUpload> sent) {
        var errors = new ArrayList<FieldError>();
        var files = sent.stream().filter(file -> file.size() > 0).toList();
        if (files.isEmpty()) {
            errors.add(new FieldError("files", words.reason(new Reason("PHOTO_CHOSEN"), current.face())));
        }
        for (FileUpload file : files) {
            try {
                var photo = taking.take(edition, () -> bytes(file), file.size(), current.person());
                photos.add(edition, photo.id(), null, current.person());
            } catch (Refusal refusal) {
                errors.add(new FieldError("files", notYet(refusal)));
            }
        }
        return errors.isEmpty()
                ? to(edition, null, "#photos-list")
                : page(UNPROCESSABLE, edition, new PhotosPages.Unkept(null, errors, Map.of(), Map.of()), "");
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves the words of one photo, and what else is said of it: all that can be kept, and the rest comes back. */
    @POST
    @Path("{photo}")
    public Response save(@RestPath UUID edition, @RestPath UUID photo, @RestForm @Nullable String back) {
        kept.find(photo, current.person());
        var form = new PhotoForm(photo, asking.form().orElseThrow());
        var say = words.in(PhotosMessages.class, current.face());
        var errors = new ArrayList<FieldError>();
        var stale = new HashMap<UUID, Saved.Stale>();
        var refused = new HashMap<UUID, String>();
        for (PhotoForm.Typed typed : form.texts()) {
            try {
                var save = new Save(UUID.randomUUID(), typed.base(), typed.text());
                if (writing.save(edition, typed.block(), save, current.person()) instanceof Saved.Stale other) {
                    stale.put(typed.block(), other);
                    errors.add(new FieldError("t-" + typed.block(), say.stale()));
                }
            } catch (Refusal refusal) {
                refused.put(typed.block(), notYet(refusal));
                errors.add(new FieldError("t-" + typed.block(), notYet(refusal)));
            }
        }
        int version = -1;
        if (form.hasFacts()) {
            errors.addAll(form.wrong(say));
            if (form.wrong(say).isEmpty()) {
                try {
                    version = photos.describe(edition, photo, form.facts(), form.version(), current.person())
                            .version();
                } catch (Refusal refusal) {
                    boolean moved = refusal.refused().reasons().stream()
                            .anyMatch(r -> r.code().equals(Reason.MOVED_ON));
                    if (!moved || asking.byScript()) {
                        throw refusal;
                    }
                    errors.add(new FieldError("photo-" + photo, say.movedOn()));
                }
            }
        }
        if (asking.byScript()) {
            return errors.isEmpty()
                    ? json(200, new Kept("kept", version))
                    : json(UNPROCESSABLE, new Unfit("NOT_YET", errors));
        }
        return errors.isEmpty()
                ? to(edition, back, "#photo-" + photo)
                : page(UNPROCESSABLE, edition, new PhotosPages.Unkept(form, errors, stale, refused), "");
    }

    /** Puts a photo of the story into the text, or one that was taken out back. */
    @POST
    @Path("{photo}/add")
    public Response add(
            @RestPath UUID edition,
            @RestPath UUID photo,
            @RestForm @Nullable String after,
            @RestForm @Nullable String back) {
        photos.add(edition, photo, after == null ? null : PhotoForm.uuid(after), current.person());
        return done(edition, back, "#photo-" + photo);
    }

    @POST
    @Path("{photo}/move")
    public Response move(
            @RestPath UUID edition,
            @RestPath UUID photo,
            @RestForm @Nullable String way,
            @RestForm @Nullable String back) {
        var wanted = "lede".equals(way)
                ? PhotoWriting.Way.LEDE
                : "up".equals(way) ? PhotoWriting.Way.UP : PhotoWriting.Way.DOWN;
        photos.move(edition, photo, wanted, current.person());
        return done(edition, back, "#photo-" + photo);
    }

    @POST
    @Path("{photo}/remove")
    public Response remove(@RestPath UUID edition, @RestPath UUID photo, @RestForm @Nullable String back) {
        photos.remove(edition, photo, current.person());
        return done(edition, back, "?removed=" + photo + "#removed");
    }

    /** What a script is told. */
    record Kept(String status, int version) {}

    /** What a script is told that sent what cannot be kept. */
    record Unfit(String status, List<FieldError> reasons) {}

    /** What is missing is said beside the field; that it is not one's own, or not the time, on a page of its own. */
    private String notYet(Refusal refusal) {
        if (refusal.refused().kind() != Decision.Kind.NOT_YET) {
            throw refusal;
        }
        return refusal.refused().reasons().stream()
                .map(r -> words.reason(r, current.face()))
                .collect(Collectors.joining(" "));
    }

    private Response done(UUID edition, @Nullable String back, String at) {
        return asking.byScript() ? json(200, new Kept("kept", -1)) : to(edition, back, at);
    }

    private static Response to(UUID edition, @Nullable String back, String at) {
        String page = Optional.ofNullable(back)
                .flatMap(Addresses::inNewsroom)
                .orElse("/desk/editions/" + edition + "/photos");
        return Response.seeOther(URI.create(page + at)).build();
    }

    private static Response json(int status, Object answer) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer)
                .build();
    }

    private Response page(int status, UUID edition, PhotosPages.Unkept unkept, String removed) {
        String html =
                pages.of(edition, unkept, removed).setLocale(current.uiLocale()).render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .build();
    }
}

package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityExistsException;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.history.Ids;
import news.dragoman.media.Intake;
import news.dragoman.media.Limits;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoRefused;
import news.dragoman.media.PhotoUpload;
import news.dragoman.media.PhotoUploads;
import news.dragoman.media.Photos;
import news.dragoman.media.StoreAway;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NoRoom;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * Takes photos into a story, whole or in parts. Whoever may write an original may add photos to it. What was begun with
 * that right can be finished when the text has been filed meanwhile: a slow line keeps nobody from filing.
 */
@ApplicationScoped
public class PhotoTaking {
    private static final Logger LOG = Logger.getLogger(PhotoTaking.class);

    /** The most bytes of one part. A part is held in memory, and this many arrive in seconds on a phone. */
    public static final int PART_LIMIT = 4 << 20;

    /** More than any story shows. */
    static final int PHOTO_LIMIT = 200;

    /** More files than anybody drops at once. */
    static final int UNDER_WAY_LIMIT = 60;

    private final SaveRights rights;
    private final Editions editions;
    private final Photos photos;
    private final PhotoUploads uploads;
    private final Intake intake;
    private final Limits limits;
    private final Access access;

    PhotoTaking(
            SaveRights rights,
            Editions editions,
            Photos photos,
            PhotoUploads uploads,
            Intake intake,
            Limits limits,
            Access access) {
        this.rights = rights;
        this.editions = editions;
        this.photos = photos;
        this.uploads = uploads;
        this.intake = intake;
        this.limits = limits;
        this.access = access;
    }

    /** Takes a whole file. @throws NoRoom if the store is full; nothing of it is kept then */
    public Photo take(UUID editionId, Supplier<byte[]> file, long length, Person person) {
        refused(() -> limits.checkBytes(length));
        rights.saving(editionId, person, PhotoTaking::original);
        UUID id = Ids.next();
        Photo.Kept kept = kept(id, file);
        return QuarkusTransaction.requiringNew().call(() -> add(id, editionId, kept, person));
    }

    /**
     * Begins a file that comes in parts.
     *
     * @param uploadId its own: begun again, it is the same one, with what is here of it
     * @param length of the whole file, in bytes
     */
    public PhotoUpload begin(UUID editionId, UUID uploadId, long length, Person person) {
        refused(() -> limits.checkBytes(length));
        if (length <= 0) {
            throw new Refusal(Decision.Kind.NOT_YET, PhotoRefused.Code.PHOTO_UNKNOWN.name());
        }
        try {
            return beginOnce(editionId, uploadId, length, person);
        } catch (ConstraintViolationException | EntityExistsException begunTwiceAtOnce) {
            return beginOnce(editionId, uploadId, length, person); // and now finds the first one
        }
    }

    private PhotoUpload beginOnce(UUID editionId, UUID uploadId, long length, Person person) {
        var before = QuarkusTransaction.requiringNew().call(() -> uploads.findByIdOptional(uploadId));
        if (before.isPresent()) {
            return own(before.get(), editionId, person);
        }
        return rights.saving(editionId, person, open -> {
            original(open);
            if (photos.countOfStory(open.edition().storyId()) >= PHOTO_LIMIT) {
                throw new Refusal(Decision.Kind.NOT_YET, "PHOTO_COUNT", Integer.toString(PHOTO_LIMIT));
            }
            if (uploads.underWay(person.id()) >= UNDER_WAY_LIMIT) {
                throw new Refusal(Decision.Kind.NOT_NOW, "UPLOAD_COUNT", Integer.toString(UNDER_WAY_LIMIT));
            }
            var upload = new PhotoUpload(uploadId, editionId, person.id(), length, rights.now());
            uploads.persist(upload);
            uploads.flush();
            return upload;
        });
    }

    /** One's own upload, with how much of it is here. */
    public PhotoUpload upload(UUID editionId, UUID uploadId, Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> own(uploads.findByIdOptional(uploadId).orElseThrow(NotReadable::new), editionId, person));
    }

    /**
     * Adds a part. It is kept for good when this returns.
     *
     * @param offset how many bytes of the file come before it
     * @throws Refusal with {@code UPLOAD_OFFSET} and how many are here, if that is not where it goes on
     */
    public PhotoUpload append(UUID editionId, UUID uploadId, long offset, byte[] part, Person person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var upload = own(uploads.lock(uploadId).orElseThrow(NotReadable::new), editionId, person);
            boolean over = upload.photoId().isPresent() || upload.refusal().isPresent();
            if (offset != upload.received() || part.length > upload.length() - upload.received()) {
                throw new Refusal(Decision.Kind.NOT_NOW, "UPLOAD_OFFSET", Long.toString(upload.received()));
            }
            if (!over && part.length > 0) {
                uploads.append(upload, part);
            }
            return upload;
        });
    }

    /**
     * Makes a photo of a file that is here; asked again, it gives the same one.
     *
     * @throws Refusal if it cannot become one, as it will the next time; or if photos cannot be kept now, in which case
     *     the file stays here to be tried again
     * @throws NoRoom if the store is full, in which case it stays likewise
     */
    public Photo finish(UUID editionId, UUID uploadId, Person person) {
        var upload = upload(editionId, uploadId, person);
        if (!upload.whole()) {
            throw new Refusal(Decision.Kind.NOT_NOW, "UPLOAD_OFFSET", Long.toString(upload.received()));
        }
        var before = upload.photoId();
        if (before.isPresent()) {
            return QuarkusTransaction.requiringNew().call(() -> photos.findById(before.get()));
        }
        upload.refusal().ifPresent(PhotoTaking::refuse);
        UUID id = Ids.next();
        Photo.Kept kept;
        try {
            kept = kept(id, () -> QuarkusTransaction.requiringNew().call(() -> uploads.file(uploadId)));
        } catch (Refusal refusal) {
            settle(uploadId, refusal);
            throw refusal;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var locked = uploads.lock(uploadId).orElseThrow(NotReadable::new);
            if (locked.photoId().isPresent()) {
                return photos.findById(locked.photoId().get()); // finished twice at once
            }
            var photo = add(id, editionId, kept, person);
            uploads.flush();
            locked.became(photo.id());
            uploads.deleteParts(uploadId);
            return photo;
        });
    }

    /** Gives up an upload; there may be none. Whoever may not read the text is not told even that. */
    public void cancel(UUID editionId, UUID uploadId, Person person) {
        QuarkusTransaction.requiringNew().run(() -> {
            var edition = editions.findByIdOptional(editionId);
            if (edition.isEmpty() || !access.readsWorkingCopy(person, edition.get())) {
                throw new NotReadable();
            }
            var upload = uploads.lock(uploadId);
            if (upload.isPresent()
                    && own(upload.get(), editionId, person).photoId().isEmpty()) {
                uploads.delete(upload.get());
            }
        });
    }

    private Photo add(UUID id, UUID editionId, Photo.Kept kept, Person person) {
        var edition = editions.findById(editionId);
        var photo = new Photo(id, edition.storyId(), kept, person.id(), rights.now());
        photos.persist(photo);
        return photo;
    }

    private Photo.Kept kept(UUID id, Supplier<byte[]> file) {
        try {
            return intake.take(id, file);
        } catch (PhotoRefused why) {
            throw refusal(why);
        } catch (StoreAway away) {
            LOG.errorf("A photo cannot be kept: %s (%s)", away.getMessage(), away.getCause());
            if (away.full()) {
                throw new NoRoom(away);
            }
            throw new Refusal(Decision.Kind.NOT_NOW, "PHOTO_STORE_AWAY");
        }
    }

    /** What a file is refused for stays, so that whoever lost the answer gets it again; what is wrong here does not. */
    private void settle(UUID uploadId, Refusal refusal) {
        var reason = refusal.refused().reasons().get(0);
        if (refusal.refused().kind() != Decision.Kind.NOT_YET) {
            return;
        }
        QuarkusTransaction.requiringNew()
                .run(() -> uploads.lock(uploadId).ifPresent(upload -> {
                    upload.refused(new PhotoRefused(
                            PhotoRefused.Code.valueOf(reason.code()),
                            reason.args().toArray(String[]::new)));
                    uploads.deleteParts(uploadId);
                }));
    }

    private static Edition original(SaveRights.Open open) {
        if (!open.edition().original()) {
            throw new Refusal(Decision.Kind.NOT_YET, "PHOTO_ORIGINAL");
        }
        return open.edition();
    }

    private static PhotoUpload own(PhotoUpload upload, UUID editionId, Person person) {
        if (!upload.personId().equals(person.id()) || !upload.editionId().equals(editionId)) {
            throw new NotReadable();
        }
        return upload;
    }

    private static void refused(Runnable check) {
        try {
            check.run();
        } catch (PhotoRefused why) {
            throw refusal(why);
        }
    }

    private static void refuse(PhotoRefused why) {
        throw refusal(why);
    }

    private static Refusal refusal(PhotoRefused why) {
        boolean later = why.code() == PhotoRefused.Code.PHOTO_BUSY;
        return new Refusal(
                later ? Decision.Kind.NOT_NOW : Decision.Kind.NOT_YET,
                why.code().name(),
                why.args().toArray(String[]::new));
    }
}

package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoFacts;
import news.dragoman.media.Photos;
import news.dragoman.media.Store;
import news.dragoman.media.StoreAway;
import news.dragoman.people.Person;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;

/** The photos of a story: seen by whoever may read of it, described and taken out by whoever may write an original of it. */
@ApplicationScoped
public class StoryPhotos {

    private final SaveRights rights;
    private final Photos photos;
    private final Access access;
    private final Store store;

    StoryPhotos(SaveRights rights, Photos photos, Access access, Store store) {
        this.rights = rights;
        this.photos = photos;
        this.access = access;
        this.store = store;
    }

    /** A picture to be sent. */
    public record Picture(byte[] bytes, String mediaType) {}

    /** A story's photos in the order in which they came, for whoever may read a text of it. */
    @Transactional
    public List<Photo> ofStory(UUID storyId, Person person) {
        readable(storyId, person);
        return photos.ofStory(storyId);
    }

    /** One of them, also if it was taken out. */
    @Transactional
    public Photo find(UUID photoId, Person person) {
        var photo = photos.findByIdOptional(photoId).orElseThrow(NotReadable::new);
        readable(photo.storyId(), person);
        return photo;
    }

    /**
     * One of them to be looked at.
     *
     * @param width in pixels; the next wider one that there is, or the widest
     * @throws NotReadable also for one that was sealed or erased
     */
    public Picture open(UUID photoId, int width, Person person) {
        return picture(find(photoId, person), width);
    }

    /** The same for whoever has shown in another way that he may see it. */
    Picture picture(Photo photo, int width) {
        if (photo.fate() != Photo.Fate.KEPT) {
            throw new NotReadable();
        }
        Optional<byte[]> bytes;
        try {
            bytes = store.get(photo.key(photo.rendition(width)));
        } catch (StoreAway away) {
            throw new Refusal(Decision.Kind.NOT_NOW, "PHOTO_STORE_AWAY");
        }
        return new Picture(bytes.orElseThrow(NotReadable::new), photo.type().mediaType());
    }

    /**
     * Says something else of a photo.
     *
     * @param base the version of it that this was based on
     * @throws Refusal with {@code MOVED_ON} if somebody has changed it since
     */
    public Photo describe(UUID editionId, UUID photoId, int base, PhotoFacts facts, Person person) {
        String place = Typed.line(facts.place(), PhotoFacts.PLACE_LIMIT).strip();
        if (!within(facts.focalX()) || !within(facts.focalY())) {
            throw new Refusal(Decision.Kind.NOT_YET, "PHOTO_FOCUS");
        }
        var said = new PhotoFacts(facts.focalX(), facts.focalY(), facts.handout(), facts.takenOn(), place);
        return changing(editionId, photoId, person, photo -> {
            if (photo.facts().equals(said)) {
                return false;
            }
            current(photo, base);
            photo.describe(said);
            return true;
        });
    }

    /** Takes a photo out of the story; what has been published stays. */
    public Photo remove(UUID editionId, UUID photoId, int base, Person person) {
        return changing(editionId, photoId, person, photo -> {
            if (photo.removed()) {
                return false;
            }
            current(photo, base);
            photo.remove(person.id(), rights.now());
            return true;
        });
    }

    /** Puts one back that was taken out. */
    public Photo putBack(UUID editionId, UUID photoId, Person person) {
        return changing(editionId, photoId, person, photo -> {
            if (photo.removed()) {
                photo.putBack();
                return true;
            }
            return false;
        });
    }

    private Photo changing(UUID editionId, UUID photoId, Person person, Function<Photo, Boolean> change) {
        return rights.saving(editionId, person, open -> {
            var photo = photos.lock(photoId)
                    .filter(p -> p.storyId().equals(open.edition().storyId()) && p.fate() == Photo.Fate.KEPT)
                    .orElseThrow(NotReadable::new);
            if (!open.edition().original()) {
                throw new Refusal(Decision.Kind.NOT_YET, "PHOTO_ORIGINAL");
            }
            if (change.apply(photo)) {
                rights.changed(open, rights.now());
            }
            return photo;
        });
    }

    private static void current(Photo photo, int base) {
        if (photo.version() != base) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
    }

    private static boolean within(float part) {
        return part >= 0 && part <= 1;
    }

    private void readable(UUID storyId, Person person) {
        if (!access.readsSomeText(storyId, person)) {
            throw new NotReadable();
        }
    }
}

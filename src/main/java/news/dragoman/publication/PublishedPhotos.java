package news.dragoman.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.media.Keys;
import news.dragoman.media.Photo;
import news.dragoman.media.PictureType;
import news.dragoman.media.Rendition;
import news.dragoman.media.Store;
import news.dragoman.media.StoreAway;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What readers get of photos. A photo is reached below the key of an article that is before readers now, and only if it
 * is one of that article's: what is not published has no address, and loses it when the article does.
 */
@ApplicationScoped
public class PublishedPhotos {

    private final Publications publications;
    private final Store store;
    private final EntityManager database;
    private final Shelf shelf;

    PublishedPhotos(
            Publications publications,
            Store store,
            EntityManager database,
            @ConfigProperty(name = "dragoman.photos.memory", defaultValue = "64") int megabytes) {
        this.publications = publications;
        this.store = store;
        this.database = database;
        this.shelf = new Shelf(megabytes * (long) (1 << 20));
    }

    /** What there is at an address. */
    public sealed interface Found {

        /** A picture in one width; its bytes are fetched when they are asked for. */
        record There(PublicationPhoto.Size size, String mediaType, String key) implements Found {}

        /** It was there, and its article was withdrawn. */
        record Gone() implements Found {}
    }

    /**
     * Looks for a photo.
     *
     * @param article the article's key
     * @param name the last part of its address
     */
    public Optional<Found> find(String article, String name) {
        return publications
                .byKey(article)
                .filter(a -> !a.suspended())
                .flatMap(a -> a.photos().stream()
                        .flatMap(photo -> photo.named(name).stream().map(size -> found(a, photo, size)))
                        .findFirst());
    }

    private static Found found(Publication article, PublicationPhoto photo, PublicationPhoto.Size size) {
        return article.withdrawnAt().isPresent()
                ? new Found.Gone()
                : new Found.There(
                        size,
                        photo.type().mediaType(),
                        Keys.published(article.storyId(), photo.digest(), size.width(), type(photo)));
    }

    /** The store does not answer, so that nobody can say what there is. */
    public static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Away(StoreAway store) {
            super(store.getMessage(), store);
        }
    }

    /** Its bytes; nothing where the store has lost them. @throws Away if the store does not answer */
    public Optional<byte[]> bytes(Found.There there) {
        return shelf.get(there.key()).or(() -> {
            var fetched = fetched(there.key());
            fetched.ifPresent(bytes -> shelf.put(there.key(), bytes));
            return fetched;
        });
    }

    private Optional<byte[]> fetched(String key) {
        try {
            return store.get(key);
        } catch (StoreAway away) {
            throw new Away(away);
        }
    }

    /** Copies a photo's renditions to where readers get them, and says what they are. */
    public PublicationPhoto.Picture copy(Photo photo) {
        for (Rendition one : photo.renditions()) {
            store.copy(photo.key(one), Keys.published(photo.storyId(), photo.digest(), one.width(), photo.type()));
        }
        return new PublicationPhoto.Picture(
                photo.id(),
                photo.digest(),
                PublicationPhoto.MediaType.valueOf(photo.type().name()),
                photo.width(),
                photo.height(),
                photo.renditions().stream()
                        .map(one -> new PublicationPhoto.Size(one.width(), one.height(), one.bytes(), one.digest()))
                        .toList());
    }

    /** Whether a picture of a story stands in any of its articles that readers can reach, or could again. */
    public boolean shown(UUID story, String digest) {
        return !database.createNativeQuery("""
                        select 1 from publication_photo f join publication p on p.id = f.publication_id
                        where p.story_id = ?1 and f.digest = decode(?2, 'hex') and p.current and not f.redacted""")
                .setParameter(1, story)
                .setParameter(2, digest)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Forgets here what was taken from the store. */
    public void forget(List<String> keys) {
        shelf.remove(keys);
    }

    private static PictureType type(PublicationPhoto photo) {
        return PictureType.valueOf(photo.type().name());
    }

    /** The pictures that were asked for last, in memory up to a size: a busy article costs the store one question. */
    private static final class Shelf {

        private final long most;
        private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
        private long bytes;

        Shelf(long most) {
            this.most = most;
        }

        synchronized Optional<byte[]> get(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        synchronized void put(String key, byte[] picture) {
            byte[] before = kept.put(key, picture);
            bytes += picture.length - (before == null ? 0 : before.length);
            var eldest = kept.entrySet().iterator();
            while (bytes > most && eldest.hasNext()) {
                bytes -= eldest.next().getValue().length;
                eldest.remove();
            }
        }

        synchronized void remove(List<String> keys) {
            keys.forEach(key -> {
                byte[] gone = kept.remove(key);
                bytes -= gone == null ? 0 : gone.length;
            });
        }
    }
}

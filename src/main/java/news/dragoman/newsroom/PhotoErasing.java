package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.media.Keys;
import news.dragoman.media.Photo;
import news.dragoman.media.Photos;
import news.dragoman.media.Store;
import news.dragoman.media.StoreAway;
import news.dragoman.publication.PublishedPhotos;
import org.jboss.logging.Logger;

/**
 * Makes photos unseen: sealed for everybody, or erased from the store. Rows say so first, in the transaction that decides
 * it; the bytes go right after it, and what the store does not let go then is swept up at night.
 */
@ApplicationScoped
class PhotoErasing {
    private static final Logger LOG = Logger.getLogger(PhotoErasing.class);

    private final Photos photos;
    private final PublishedPhotos published;
    private final Store store;
    private final Event<PhotosGone> gone;

    PhotoErasing(Photos photos, PublishedPhotos published, Store store, Event<PhotosGone> gone) {
        this.photos = photos;
        this.published = published;
        this.store = store;
        this.gone = gone;
    }

    /**
     * A photo goes with words about it that are sealed or erased, where it stands no more: in no text that is worked on,
     * and before no reader.
     *
     * @param block whose words they were
     */
    void goWithItsWords(UUID block, Photo.Fate fate, Instant now) {
        List<String> going = new ArrayList<>();
        for (Object id : about(block)) {
            photos.lock((UUID) id)
                    .filter(photo -> photo.fate() != Photo.Fate.ERASED && !stands(photo))
                    .filter(photo -> !published.shown(photo.storyId(), photo.digest()))
                    .ifPresent(photo -> {
                        photo.go(fate, now);
                        if (fate == Photo.Fate.ERASED) {
                            going.add(Keys.all(photo.id()));
                            going.add(Keys.published(photo.storyId(), photo.digest()));
                        }
                    });
        }
        fire(going);
    }

    /** Copies of pictures that an article has just lost go, unless another article of the story shows them. */
    void unpublished(UUID story, Set<String> digests) {
        photos.flush();
        fire(digests.stream()
                .filter(digest -> !published.shown(story, digest))
                .map(digest -> Keys.published(story, digest))
                .toList());
    }

    private List<?> about(UUID block) {
        return photos.getEntityManager()
                .createNativeQuery("select photo_id from photo_block where block_id = ?1")
                .setParameter(1, block)
                .getResultList();
    }

    private boolean stands(Photo photo) {
        return (Boolean) photos.getEntityManager()
                .createNativeQuery("""
                        select exists (select from photo_block a join block b on b.id = a.block_id
                                where a.photo_id = ?1 and not b.removed)
                            or exists (select from photo_block a join unit u on u.block_id = a.block_id
                                where a.photo_id = ?1)""")
                .setParameter(1, photo.id())
                .getSingleResult();
    }

    private void fire(List<String> prefixes) {
        if (!prefixes.isEmpty()) {
            gone.fire(new PhotosGone(prefixes));
        }
    }

    void delete(@Observes(during = TransactionPhase.AFTER_SUCCESS) PhotosGone what) {
        try {
            for (String prefix : what.prefixes()) {
                List<String> keys = new ArrayList<>();
                store.each(prefix, item -> keys.add(item.key()));
                store.delete(keys);
                published.forget(keys);
            }
        } catch (StoreAway away) {
            LOG.warnf("Photos that are to go are swept up later: %s", away.getMessage());
        }
    }
}

package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.media.Keys;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoUploads;
import news.dragoman.media.Photos;
import news.dragoman.media.Store;
import news.dragoman.media.StoreAway;
import news.dragoman.publication.PublishedPhotos;
import org.jboss.logging.Logger;

/**
 * Takes from the store what no row speaks of: left by an intake or a publication that failed half way, by an article that
 * was corrected, or by an erasure that the store did not answer. Files that never came whole are forgotten too.
 */
@ApplicationScoped
public class PhotoSweeping {
    private static final Logger LOG = Logger.getLogger(PhotoSweeping.class);

    /** Whoever lost the line comes back within hours. */
    private static final Duration UPLOADS_KEPT = Duration.ofDays(1);

    /** What is younger may be about to get its row. */
    private static final Duration AT_REST = Duration.ofDays(1);

    /** The two sides of the lock: publications share it, the sweeper has it alone. */
    private static final String LOCK = "(hashtext('dragoman photos'))";

    private final Photos photos;
    private final PhotoUploads uploads;
    private final PublishedPhotos published;
    private final Store store;
    private final Clock clock;

    PhotoSweeping(Photos photos, PhotoUploads uploads, PublishedPhotos published, Store store, Clock clock) {
        this.photos = photos;
        this.uploads = uploads;
        this.published = published;
        this.store = store;
        this.clock = clock;
    }

    /** Nothing is swept up until the transaction ends. */
    void keepOut() {
        photos.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock_shared" + LOCK)
                .getSingleResult();
    }

    /** Forgets files that were begun more than a day ago. */
    public long forgetUploads() {
        return QuarkusTransaction.requiringNew()
                .call(() -> uploads.forgetBefore(clock.instant().minus(UPLOADS_KEPT)));
    }

    /** Sweeps; returns how many things went. */
    public int sweep() {
        try {
            Instant before = clock.instant().minus(AT_REST);
            List<String> old = new ArrayList<>();
            for (String prefix : List.of(Keys.NEWSROOM, Keys.PUBLISHED)) {
                store.each(prefix, item -> {
                    if (item.since().isBefore(before)) {
                        old.add(item.key());
                    }
                });
            }
            var owners = old.stream().collect(Collectors.groupingBy(PhotoSweeping::owner));
            owners.values().removeIf(keys -> spokenOf(keys.get(0)));
            return owners.isEmpty()
                    ? 0
                    : delete(owners.values().stream().flatMap(List::stream).toList());
        } catch (StoreAway away) {
            LOG.warnf("Photos are not swept: %s", away.getMessage());
            return 0;
        }
    }

    /** Looked at once more, with nobody publishing meanwhile. */
    private int delete(List<String> candidates) {
        return QuarkusTransaction.requiringNew().call(() -> {
            photos.getEntityManager()
                    .createNativeQuery("select 1 from pg_advisory_xact_lock" + LOCK)
                    .getSingleResult();
            List<String> going = candidates.stream().filter(key -> !known(key)).toList();
            store.delete(going);
            published.forget(going);
            return going.size();
        });
    }

    private boolean spokenOf(String key) {
        return QuarkusTransaction.requiringNew().call(() -> known(key));
    }

    private boolean known(String key) {
        if (Keys.unfinished(key)) {
            return false;
        }
        var owner = Keys.owner(key);
        if (owner.isEmpty()) {
            return true; // nothing of ours, whoever put it there
        }
        UUID id = owner.get();
        return key.startsWith(Keys.PUBLISHED)
                ? Keys.copied(key).filter(digest -> published.shown(id, digest)).isPresent()
                : photos.findByIdOptional(id)
                        .filter(photo -> photo.fate() != Photo.Fate.ERASED)
                        .isPresent();
    }

    /** Everything of one photo, or of one picture of an article, has one answer; what was never finished, its own. */
    private static String owner(String key) {
        return Keys.unfinished(key) ? key : key.substring(0, key.lastIndexOf('/'));
    }
}

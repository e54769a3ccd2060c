package news.dragoman.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import news.dragoman.media.PhotoRefused.Code;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The only way in for a picture: looks at what it is, unpacks its pixels, draws it anew, and puts that into the store.
 * Few at a time, since one unpacked takes a hundred times the memory of its file.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    /** Longer than a queue of ten photos takes, and less than a browser waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Limits limits;
    private final Store store;
    private final Semaphore tables;

    /** @param store where its photos go */
    @Inject
    public Intake(
            Limits limits,
            Store store,
            @ConfigProperty(name = "dragoman.photos.at-a-time", defaultValue = "1") int atATime) {
        this.limits = limits;
        this.store = store;
        this.tables = new Semaphore(atATime, true);
    }

    /**
     * Takes a file in; its bytes are in the store when this returns, and nothing else is changed.
     *
     * @param id of the photo that it becomes
     * @param file asked for when its turn has come, so that those who wait hold no files in memory
     * @throws PhotoRefused if it cannot become a photo
     * @throws StoreAway if it cannot be kept now
     */
    public Photo.Kept take(UUID id, Supplier<byte[]> file) {
        waitForATable();
        try {
            byte[] bytes = file.get();
            limits.checkBytes(bytes.length);
            Header header = Header.of(bytes);
            limits.check(header);
            return keep(id, Scrubbed.of(bytes, header));
        } finally {
            tables.release();
        }
    }

    private Photo.Kept keep(UUID id, Scrubbed scrubbed) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        scrubbed.renditions()
                .forEach(one -> files.put(Keys.of(id, Integer.toString(one.width()), scrubbed.type()), one.bytes()));
        files.put(Keys.of(id, Keys.MASTER, scrubbed.type()), scrubbed.master());
        try {
            files.forEach((key, bytes) -> store.put(key, bytes, scrubbed.type().mediaType()));
        } catch (StoreAway away) {
            forget(files.keySet());
            throw away;
        }
        return scrubbed.kept();
    }

    /** So that what comes next to a full disk finds the room; what cannot be forgotten now is swept up at night. */
    private void forget(Set<String> keys) {
        try {
            store.delete(keys);
        } catch (StoreAway stillAway) {
            LOG.debugf("Half a photo is swept up later: %s", stillAway.getMessage());
        }
    }

    private void waitForATable() {
        try {
            if (!tables.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PhotoRefused(Code.PHOTO_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PhotoRefused(Code.PHOTO_BUSY);
        }
    }
}

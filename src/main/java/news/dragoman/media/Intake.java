package news.dragoman.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import news.dragoman.media.PhotoRefused.Code;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only way in for a picture: looks at what it is, unpacks its pixels, draws it anew, and puts that into the store.
 * Few at a time, since one unpacked takes a hundred times the memory of its file.
 */
@ApplicationScoped
public class Intake {

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
        String type = scrubbed.type().mediaType();
        scrubbed.renditions()
                .forEach(one ->
                        store.put(Keys.of(id, Integer.toString(one.width()), scrubbed.type()), one.bytes(), type));
        store.put(Keys.of(id, Keys.MASTER, scrubbed.type()), scrubbed.master(), type);
        return scrubbed.kept();
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

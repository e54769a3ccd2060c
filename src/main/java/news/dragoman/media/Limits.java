package news.dragoman.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import news.dragoman.media.PhotoRefused.Code;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a photo may be, as a file and unpacked. */
@ApplicationScoped
public class Limits {

    private static final long MEGA = 1 << 20;

    /** No camera makes a longer side, and no JPEG has one of 65,536. */
    private static final int LONGEST_SIDE = 30_000;

    /** Unpacked, a pixel has three bytes, and twice that while it is turned or its colours converted. */
    private static final int BYTES_A_PIXEL = 6;

    private final int megabytes;
    private final int megapixels;
    private final long memory;

    @Inject
    Limits(
            @ConfigProperty(name = "dragoman.photos.megabytes", defaultValue = "30") int megabytes,
            @ConfigProperty(name = "dragoman.photos.megapixels", defaultValue = "60") int megapixels) {
        this(megabytes, megapixels, Runtime.getRuntime().maxMemory());
    }

    Limits(int megabytes, int megapixels, long memory) {
        this.megabytes = megabytes;
        this.megapixels = megapixels;
        this.memory = memory;
    }

    /** The most bytes of a file. */
    public long bytes() {
        return megabytes * MEGA;
    }

    /** @throws PhotoRefused if a file of so many bytes is too large */
    public void checkBytes(long bytes) {
        if (bytes > bytes()) {
            throw tooLarge();
        }
    }

    /** What is said of a file that is too large. */
    public PhotoRefused tooLarge() {
        return new PhotoRefused(Code.PHOTO_BYTES, Integer.toString(megabytes));
    }

    /** The same of what it would be unpacked: half of the memory at most, whatever the settings allow. */
    void check(Header header) {
        long fit = Math.min(megapixels * 1_000_000L, memory / 2 / BYTES_A_PIXEL);
        if (header.pixels() > fit || Math.max(header.width(), header.height()) > LONGEST_SIDE) {
            throw new PhotoRefused(
                    Code.PHOTO_PIXELS,
                    Integer.toString(header.width()),
                    Integer.toString(header.height()),
                    Long.toString(fit / 1_000_000));
        }
    }
}

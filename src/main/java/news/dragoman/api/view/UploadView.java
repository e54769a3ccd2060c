package news.dragoman.api.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param length of the whole file, in bytes
 * @param received how many bytes are here; the next part begins there
 * @param photo what it became; null as long as it is none
 */
public record UploadView(
        UUID id,
        UUID edition,
        long length,
        long received,
        @Nullable PhotoView photo) {}

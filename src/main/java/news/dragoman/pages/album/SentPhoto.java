package news.dragoman.pages.album;

import java.util.UUID;
import news.dragoman.media.Photo;
import news.dragoman.media.PhotoUpload;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script is told of a file on its way.
 *
 * @param received how many bytes are here; the next part begins there
 * @param photo what it became; null as long as it is none
 */
record SentPhoto(
        UUID id, long length, long received, @Nullable InPhoto photo) {

    /** The photo, as far as a page that has just sent it needs to know. */
    record InPhoto(UUID id, int width, int height, int version) {
        static InPhoto of(Photo photo) {
            return new InPhoto(photo.id(), photo.width(), photo.height(), photo.version());
        }
    }

    static SentPhoto of(PhotoUpload upload, @Nullable Photo photo) {
        return new SentPhoto(upload.id(), upload.length(), upload.received(), photo == null ? null : InPhoto.of(photo));
    }
}

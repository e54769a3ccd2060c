package news.dragoman.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a story. Its alt text, caption and credit are blocks of the editions that show it.
 *
 * @param digest SHA-256 of the picture in full size as it is kept, in hexadecimal
 * @param width in pixels, the right way up
 * @param bytes of the picture in full size
 * @param sizes the narrowest first
 * @param focalX how far from the left what must stay in view is, from 0 to 1
 * @param focalY how far from the top
 * @param handout whether somebody whom it shows, or who wants it seen, gave it out
 * @param takenOn null where nobody knows or says
 * @param place where it was taken; may be empty
 * @param version counts changes of what is said of it
 */
public record PhotoView(
        UUID id,
        UUID story,
        String digest,
        String mediaType,
        int width,
        int height,
        long bytes,
        List<PhotoSizeView> sizes,
        double focalX,
        double focalY,
        boolean handout,
        @Nullable LocalDate takenOn,
        String place,
        Instant addedAt,
        int version) {}

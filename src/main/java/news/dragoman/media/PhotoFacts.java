package news.dragoman.media;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a photo, in no language of its own.
 *
 * @param focalX how far from the left what must stay in view is, from 0 to 1
 * @param focalY how far from the top
 * @param handout whether somebody whom it shows, or who wants it seen, gave it out
 * @param takenOn null where nobody knows or says
 * @param place where it was taken; may be empty
 */
public record PhotoFacts(
        float focalX,
        float focalY,
        boolean handout,
        @Nullable LocalDate takenOn,
        String place) {

    /** Of a photo of which nobody has said anything. */
    public static final PhotoFacts NONE = new PhotoFacts(0.5f, 0.5f, false, null, "");

    /** The longest place, in UTF-16 units. */
    public static final int PLACE_LIMIT = 200;
}

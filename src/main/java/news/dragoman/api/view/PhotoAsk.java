package news.dragoman.api.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a photo.
 *
 * @param focalX how far from the left what must stay in view is, from 0 to 1
 * @param focalY how far from the top
 * @param handout whether somebody whom it shows, or who wants it seen, gave it out
 * @param takenOn null where nobody knows or says
 * @param place where it was taken; may be empty
 */
public record PhotoAsk(
        Double focalX,
        Double focalY,
        boolean handout,
        @Nullable LocalDate takenOn,
        String place) {
    public PhotoAsk {
        Wanted.that("focalX", focalX);
        Wanted.that("focalY", focalY);
        Wanted.that("place", place);
    }
}

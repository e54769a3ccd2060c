package news.dragoman.api.view;

import java.util.UUID;
import news.dragoman.newsroom.Spot;
import org.jspecify.annotations.Nullable;

/**
 * One more edition from which a translation is to be drawn.
 *
 * @param source another edition of its story
 * @param place where its paragraphs are to stand; the end where nobody says
 * @param after the unit after whose paragraph they are to stand, where the place is AFTER
 */
public record AddSourceAsk(
        UUID source, Spot.@Nullable Kind place, @Nullable UUID after) {
    public AddSourceAsk {
        Wanted.that("source", source);
        if (place == Spot.Kind.AFTER) {
            Wanted.that("after", after);
        }
    }

    public Spot spot() {
        return place == null ? Spot.END : new Spot(place, after);
    }
}

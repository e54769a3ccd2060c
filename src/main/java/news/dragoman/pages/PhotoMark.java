package news.dragoman.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.review.PhotoChange;
import news.dragoman.story.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What became of a photo, in words.
 *
 * @param id its place on the page, for those who go from change to change
 * @param was the picture that stood there, where it is another one now and can still be shown; else null
 */
public record PhotoMark(
        String id, List<String> said, @Nullable PhotoFactsView was) {

    /** @param thumbs of the earlier text, by block */
    public static PhotoMark of(PhotoChange change, Map<UUID, PhotoFactsView> thumbs, RedlineMessages say) {
        return new PhotoMark(
                "c-" + change.block() + "-photo",
                change.what().stream()
                        .map(what -> say.photo(
                                what,
                                sight(change.before().picture()),
                                sight(change.after().picture())))
                        .toList(),
                change.what().contains(PhotoChange.What.SWAPPED)
                        ? thumbs.get(change.before().block())
                        : null);
    }

    /** What must stay in sight, in hundredths across and down. */
    private static String sight(Picture picture) {
        return Math.round(picture.across() / 10f) + "% · " + Math.round(picture.down() / 10f) + "%";
    }
}

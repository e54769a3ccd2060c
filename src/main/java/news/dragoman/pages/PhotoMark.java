package news.dragoman.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.review.PhotoChange;
import news.dragoman.story.PhotoInText;
import news.dragoman.story.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What became of a photo, in words.
 *
 * @param id its place on the page, for those who go from change to change
 * @param was the picture that stood there, where it is another one now and can still be shown; else null
 * @param back what a form says to take it back; empty where that is not on offer
 */
public record PhotoMark(
        String id, List<String> said, @Nullable PhotoFactsView was, String back) {

    /** What stands in a form for what became of a photo. */
    public static final String PHOTO = "photo";

    /**
     * @param thumbs of the earlier text, by block
     * @param revertible whether it can be taken back here
     */
    public static PhotoMark of(
            PhotoChange change, Map<UUID, PhotoFactsView> thumbs, boolean revertible, RedlineMessages say) {
        return new PhotoMark(
                "c-" + change.block() + "-photo",
                change.what().stream()
                        .map(what -> say.photo(
                                what,
                                about(what, change.before().picture()),
                                about(what, change.after().picture())))
                        .toList(),
                change.what().contains(PhotoChange.What.SWAPPED)
                        ? thumbs.get(change.before().block())
                        : null,
                revertible ? change.block() + "." + PHOTO + "." + seal(change) : "");
    }

    /** A mark of both photos: what a form brings is about this very change, or about another by now. */
    public static String seal(PhotoChange change) {
        return Integer.toHexString(31 * shown(change.before()) + shown(change.after()));
    }

    private static int shown(PhotoInText photo) {
        return 2 * photo.picture().hashCode() + (photo.lede() ? 1 : 0);
    }

    private static String about(PhotoChange.What what, Picture picture) {
        return what == PhotoChange.What.TAKEN
                ? Stream.of(picture.taken(), picture.place())
                        .filter(told -> !told.isEmpty())
                        .collect(Collectors.joining(" · "))
                : sight(picture);
    }

    /** What must stay in sight, in hundredths across and down. */
    private static String sight(Picture picture) {
        return Math.round(picture.across() / 10f) + "% · " + Math.round(picture.down() / 10f) + "%";
    }
}

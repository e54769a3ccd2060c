package news.dragoman.story;

import java.util.UUID;

/**
 * A photo as a text shows it, but for its words.
 *
 * @param digest SHA-256 of the picture, in hexadecimal
 * @param across where what matters in it lies, in thousandths of its width; it stays in sight where the picture is cropped
 * @param down the same of its height
 * @param handout whether it was handed out by those it shows, or by an authority, and readers are told so
 * @param taken the day on which it was taken, as ISO 8601 has it; empty where nobody said
 * @param place where it was taken; may be empty
 */
public record Picture(UUID photo, String digest, int across, int down, boolean handout, String taken, String place) {

    /** As many thousandths as the whole has. */
    public static final float WHOLE = 1_000;

    /** Thousandths of a share between 0 and 1. */
    public static int thousandths(double share) {
        return (int) Math.round(share * 1_000);
    }
}

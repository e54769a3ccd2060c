package news.dragoman.web.reader;

/**
 * A photo as readers' pages show it.
 *
 * @param src for what knows no other
 * @param srcset the same in all widths
 * @param across where what matters lies, in tenths of its width: it stays in sight where the photo is cropped
 * @param down the same of its height
 * @param credit the whole line, as in "Photo: A"; empty for none
 */
public record Figure(
        String src,
        String srcset,
        int width,
        int height,
        String alt,
        String caption,
        String credit,
        boolean handout,
        int across,
        int down) {

    /** Broad enough for a broad strip of it to show what it shows. */
    private static final double BROAD = 1.3;

    /** Whether it may be cropped to a broad strip at the top of an article. */
    public boolean broad() {
        return width >= height * BROAD;
    }

    /** Tenths of a share between 0 and 1. */
    public static int tenths(double share) {
        return (int) Math.round(share * 10);
    }
}

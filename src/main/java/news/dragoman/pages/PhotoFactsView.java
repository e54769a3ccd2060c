package news.dragoman.pages;

import java.util.UUID;

/**
 * What is said of a photo in no language, as fields.
 *
 * @param version of what was read
 * @param src where the newsroom sees it
 * @param across where what matters lies, in hundredths of its width
 * @param down the same of its height
 * @param takenOn as a date field has it; empty for not known
 */
public record PhotoFactsView(
        UUID id,
        int version,
        String src,
        int width,
        int height,
        int across,
        int down,
        boolean handout,
        String takenOn,
        String place) {

    /** As in readers' pages. */
    private static final double BROAD = 1.3;

    static int percent(float share) {
        return Math.round(share * 100);
    }

    /** The same where the picture stands already. */
    public PhotoFactsView withoutPicture() {
        return new PhotoFactsView(id, version, "", width, height, across, down, handout, takenOn, place);
    }

    /** Whether it can stand across a page of text, as it will above the article. */
    public boolean broad() {
        return width >= height * BROAD;
    }

    /** Its place on a page. */
    public String anchor() {
        return "photo-" + id;
    }
}

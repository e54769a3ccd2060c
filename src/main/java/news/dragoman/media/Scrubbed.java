package news.dragoman.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A picture without its past: drawn anew in full size and in the widths that pages ask for. What it was a file of is not
 * in it, nor anything that the file said.
 *
 * @param renditions the narrowest first
 */
record Scrubbed(PictureType type, int width, int height, byte[] master, List<Made> renditions) {

    /** From a phone's column to a wide page on a sharp screen. */
    static final List<Integer> WIDTHS = List.of(320, 640, 960, 1_280, 1_920);

    /** What nobody tells from the picture that came, at a fraction of its bytes. */
    private static final float MASTER_QUALITY = 0.92f;
    /** What is usual on the web: below it skies show steps. */
    private static final float PAGE_QUALITY = 0.82f;

    /** A drawing in more pixels than these is for a wall; as a PNG it would be a hundred megabytes. */
    private static final long PNG_PIXELS = 8_000_000;

    /** One width of it. */
    record Made(int width, int height, byte[] bytes) {}

    /**
     * Draws a picture anew.
     *
     * @throws PhotoRefused if its pixels cannot be unpacked
     */
    static Scrubbed of(byte[] file, Header header) {
        Pixels pixels = Pixels.of(Decoder.decode(file, header), header.profile(), header.orientation());
        boolean drawing = pixels.seeThrough() || header.type() == Sniffed.PNG && pixels.fewColours();
        PictureType type = drawing ? PictureType.PNG : PictureType.JPEG;
        if (drawing && (long) pixels.width() * pixels.height() > PNG_PIXELS) {
            double too = Math.sqrt((double) pixels.width() * pixels.height() / PNG_PIXELS);
            pixels = pixels.scaled(Math.max(1, (int) (pixels.width() / too)));
        }
        byte[] master = Encoder.encode(pixels.image(), type, MASTER_QUALITY, false);
        return new Scrubbed(type, pixels.width(), pixels.height(), master, renditions(pixels, type));
    }

    private static List<Made> renditions(Pixels master, PictureType type) {
        int widest = WIDTHS.get(WIDTHS.size() - 1);
        List<Integer> widths = new ArrayList<>(
                WIDTHS.stream().filter(width -> width < master.width()).toList());
        if (master.width() <= widest) {
            widths.add(master.width());
        }
        List<Made> made = new ArrayList<>();
        Pixels from = master;
        for (int i = widths.size() - 1; i >= 0; i--) {
            from = from.scaled(widths.get(i));
            made.add(0, new Made(from.width(), from.height(), Encoder.encode(from.image(), type, PAGE_QUALITY, true)));
        }
        return made;
    }

    /** What is noted of it once the store has it. */
    Photo.Kept kept() {
        return new Photo.Kept(
                digest(master),
                type,
                width,
                height,
                master.length,
                renditions.stream()
                        .map(one -> new Rendition(one.width(), one.height(), one.bytes().length, digest(one.bytes())))
                        .toList());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

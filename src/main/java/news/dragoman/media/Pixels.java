package news.dragoman.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A picture as plain pixels: eight bits each of blue, green and red as sRGB has them, and how far it can be seen through
 * where it can be at all. The right way up.
 */
final class Pixels {

    /** As a GIF has them: more colours than these and it is no drawing. */
    private static final int FEW_COLOURS = 256;

    /** Colours are converted so many lines at a time, since the conversion takes room of its own. */
    private static final int STRIP = 64;

    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    /**
     * Makes them of what was unpacked.
     *
     * @param profile of its colours, where the picture itself does not know them
     */
    static Pixels of(BufferedImage unpacked, byte @Nullable [] profile, int orientation) {
        BufferedImage plain = plain(unpacked);
        ColorSpace own = unpacked.getColorModel().getColorSpace();
        boolean known = own instanceof ICC_ColorSpace && !own.isCS_sRGB() && own.getNumComponents() == 3;
        ColorSpace colours = known ? own : space(profile);
        if (colours != null && !colours.isCS_sRGB()) {
            convert(plain, colours);
        }
        BufferedImage upright = orientation == Exif.UPRIGHT ? plain : turned(plain, orientation);
        return new Pixels(
                seeThrough(upright) || upright.getType() == BufferedImage.TYPE_3BYTE_BGR ? upright : opaque(upright));
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    BufferedImage image() {
        return image;
    }

    boolean seeThrough() {
        return image.getType() == BufferedImage.TYPE_4BYTE_ABGR;
    }

    /** Whether it has as few colours as a drawing or a screen. */
    boolean fewColours() {
        byte[] bytes = bytes(image);
        int bands = image.getRaster().getNumBands();
        Set<Integer> colours = new HashSet<>();
        for (int i = 0; i < bytes.length; i += bands) {
            int colour = 0;
            for (int band = 0; band < bands; band++) {
                colour = colour << 8 | bytes[i + band] & 0xff;
            }
            if (colours.add(colour) && colours.size() > FEW_COLOURS) {
                return false;
            }
        }
        return true;
    }

    /** The same, so wide and no wider than it is; halved as often as goes, so that no pixel is left out. */
    Pixels scaled(int width) {
        if (width >= width()) {
            return this;
        }
        BufferedImage now = image;
        while (now.getWidth() / 2 >= width && now.getHeight() / 2 >= 1) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        int height = Math.max(1, (int) Math.round((double) width * height() / width()));
        return new Pixels(now.getWidth() == width && now.getHeight() == height ? now : drawn(now, width, height));
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, from.getType());
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    /** Eight bits a sample, in whatever colours it is in. */
    private static BufferedImage plain(BufferedImage from) {
        int type = from.getType();
        if (type == BufferedImage.TYPE_3BYTE_BGR || type == BufferedImage.TYPE_4BYTE_ABGR) {
            return whole(from) ? from : samples(from);
        }
        ColorModel model = from.getColorModel();
        boolean indexed = model instanceof IndexColorModel;
        boolean direct = !(model instanceof ComponentColorModel);
        return indexed || direct ? painted(from) : samples(from);
    }

    /** Whether its bytes are its pixels, one line after the other. */
    private static boolean whole(BufferedImage from) {
        Raster raster = from.getRaster();
        return raster.getParent() == null
                && raster.getDataBuffer() instanceof DataBufferByte bytes
                && bytes.getData().length == from.getWidth() * from.getHeight() * raster.getNumBands();
    }

    private static BufferedImage painted(BufferedImage from) {
        BufferedImage to =
                empty(from.getWidth(), from.getHeight(), from.getColorModel().hasAlpha());
        int[] line = new int[from.getWidth()];
        for (int y = 0; y < from.getHeight(); y++) {
            from.getRGB(0, y, line.length, 1, line, 0, line.length);
            to.setRGB(0, y, line.length, 1, line, 0, line.length);
        }
        return to;
    }

    /**
     * Sample by sample, as the file has them. Java takes grey for linear light, which no file means, and would paint it
     * too bright.
     */
    private static BufferedImage samples(BufferedImage from) {
        Raster raster = from.getRaster();
        int bands = raster.getNumBands();
        boolean alpha = from.getColorModel().hasAlpha();
        int colours = alpha ? bands - 1 : bands;
        int shift = Math.max(0, from.getSampleModel().getSampleSize(0) - 8);
        BufferedImage to = empty(from.getWidth(), from.getHeight(), alpha);
        WritableRaster into = to.getRaster();
        int[] line = new int[from.getWidth()];
        for (int y = 0; y < from.getHeight(); y++) {
            for (int band = 0; band < into.getNumBands(); band++) {
                boolean opacity = alpha && band == into.getNumBands() - 1;
                int source = opacity ? bands - 1 : Math.min(band, colours - 1);
                raster.getSamples(raster.getMinX(), raster.getMinY() + y, line.length, 1, source, line);
                for (int x = 0; shift > 0 && x < line.length; x++) {
                    line[x] >>= shift;
                }
                into.setSamples(0, y, line.length, 1, band, line);
            }
        }
        return to;
    }

    private static BufferedImage opaque(BufferedImage from) {
        BufferedImage to = empty(from.getWidth(), from.getHeight(), false);
        int[] line = new int[from.getWidth()];
        for (int y = 0; y < from.getHeight(); y++) {
            from.getRGB(0, y, line.length, 1, line, 0, line.length);
            to.setRGB(0, y, line.length, 1, line, 0, line.length);
        }
        return to;
    }

    private static boolean seeThrough(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_4BYTE_ABGR) {
            return false;
        }
        byte[] bytes = bytes(image);
        for (int i = 0; i < bytes.length; i += 4) {
            if (bytes[i] != (byte) 0xff) {
                return true;
            }
        }
        return false;
    }

    /** Nothing for a profile that is damaged or is none for red, green and blue. */
    private static @Nullable ColorSpace space(byte @Nullable [] profile) {
        if (profile == null) {
            return null;
        }
        try {
            ICC_Profile read = ICC_Profile.getInstance(profile);
            return read.getColorSpaceType() == ColorSpace.TYPE_RGB ? new ICC_ColorSpace(read) : null;
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }

    /** Writes sRGB over what the pixels say in other colours; a profile that cannot be used leaves them as they are. */
    private static void convert(BufferedImage plain, ColorSpace colours) {
        boolean alpha = plain.getColorModel().hasAlpha();
        ColorModel model =
                new ComponentColorModel(colours, alpha, false, plain.getTransparency(), DataBuffer.TYPE_BYTE);
        ColorConvertOp convert = new ColorConvertOp(null);
        try {
            for (int y = 0; y < plain.getHeight(); y += STRIP) {
                int lines = Math.min(STRIP, plain.getHeight() - y);
                WritableRaster strip = plain.getRaster().createWritableChild(0, y, plain.getWidth(), lines, 0, 0, null);
                BufferedImage done = convert.filter(
                        new BufferedImage(model, strip, false, null), empty(plain.getWidth(), lines, alpha));
                strip.setRect(done.getRaster());
            }
        } catch (CMMException | IllegalArgumentException unusable) {
            return;
        }
    }

    /** By EXIF's eight ways of holding a camera. */
    private static BufferedImage turned(BufferedImage from, int orientation) {
        boolean swapped = orientation >= 5;
        int width = from.getWidth();
        int height = from.getHeight();
        BufferedImage to = empty(
                swapped ? height : width,
                swapped ? width : height,
                from.getRaster().getNumBands() == 4);
        int bands = from.getRaster().getNumBands();
        byte[] source = bytes(from);
        byte[] target = bytes(to);
        for (int y = 0; y < to.getHeight(); y++) {
            for (int x = 0; x < to.getWidth(); x++) {
                int sx = switch (orientation) {
                    case 2, 3 -> width - 1 - x;
                    case 5, 8 -> orientation == 5 ? y : width - 1 - y;
                    case 6 -> y;
                    case 7 -> width - 1 - y;
                    default -> x;
                };
                int sy = switch (orientation) {
                    case 3, 4 -> height - 1 - y;
                    case 5, 8 -> x;
                    case 6, 7 -> height - 1 - x;
                    default -> y;
                };
                System.arraycopy(source, (sy * width + sx) * bands, target, (y * to.getWidth() + x) * bands, bands);
            }
        }
        return to;
    }

    private static BufferedImage empty(int width, int height, boolean alpha) {
        return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
    }

    private static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}

package news.dragoman.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import news.dragoman.media.PhotoRefused.Code;

/** Unpacks the pixels of a picture, and nothing else of its file. */
final class Decoder {

    /** Where a scan ends before all lines were there, the JDK says so and paints the rest grey. */
    private static final String CUT_OFF = "premature";

    private static final ImageReaderSpi JPEG = registered(new JPEGImageReaderSpi());
    private static final ImageReaderSpi WEBP = registered(new WebPImageReaderSpi());

    private Decoder() {}

    /** @throws PhotoRefused if the picture is damaged or cut off */
    static BufferedImage decode(byte[] file, Header header) {
        ImageReader reader = null;
        try (ImageInputStream in = new ByteArrayImageInputStream(padded(file, header))) {
            reader = reader(header.type());
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                // One that says two things of its size would be unpacked at the one that was not looked at.
                throw new PhotoRefused(Code.PHOTO_BROKEN);
            }
            boolean[] cutOff = new boolean[1];
            reader.addIIOReadWarningListener((from, warning) ->
                    cutOff[0] |= warning.toLowerCase(Locale.ROOT).contains(CUT_OFF));
            BufferedImage picture = reader.read(0);
            if (cutOff[0]) {
                throw new PhotoRefused(Code.PHOTO_BROKEN);
            }
            return picture;
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | NullPointerException damaged) {
            // What readers of pictures throw at files that were made to make them throw.
            throw new PhotoRefused(Code.PHOTO_BROKEN);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    /** The reader of WebP takes eight bytes at a time, also where the file ends before. */
    private static byte[] padded(byte[] file, Header header) {
        return header.type() == Sniffed.WEBP ? Arrays.copyOf(file, file.length + Long.BYTES) : file;
    }

    private static ImageReader reader(Sniffed type) throws IOException {
        return switch (type) {
            case JPEG -> JPEG.createReaderInstance();
            case WEBP -> WEBP.createReaderInstance();
            case PNG -> {
                Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
                yield readers.next();
            }
        };
    }

    /** By hand, as an application in one file finds no plugins by itself. */
    private static ImageReaderSpi registered(ImageReaderSpi reader) {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        registry.registerServiceProvider(reader, ImageReaderSpi.class);
        return registry.getServiceProviderByClass(reader.getClass());
    }
}

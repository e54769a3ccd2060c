package news.dragoman.world;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures drawn for tests, and files of them that say what a camera says: where, when, with what. */
public final class Pictures {

    /** What a camera is made to say, here and there in a file. None of it may come out. */
    public static final List<String> SECRETS = List.of(
            "ZQW-MAKE", "ZQW-MAKERNOTE", "ZQW-XMP", "ZQW-IPTC", "ZQW-COMMENT", "ZQW-TEXT", "ZQW-TAIL", "ZQW-THUMBNAIL");

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int UNDEFINED = 7;

    private Pictures() {}

    /** A riverbed under a sky, with the upper left corner red, so that one sees which way up it is. */
    public static BufferedImage riverbed(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int y = 0; y < height; y++) {
            pen.setColor(new Color(90 + 90 * y / height, 140, 200 - 120 * y / height));
            pen.drawLine(0, y, width, y);
        }
        Random stones = new Random(7);
        for (int i = 0; i < 400; i++) {
            pen.setColor(new Color(stones.nextInt(200), stones.nextInt(200), stones.nextInt(200)));
            pen.fillOval(
                    stones.nextInt(width),
                    height / 2 + stones.nextInt(Math.max(1, height / 2)),
                    1 + width / 40,
                    1 + height / 60);
        }
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        return image;
    }

    /** The same with a see-through right half. */
    public static BufferedImage logo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return image;
    }

    /** A JPEG and nothing else. */
    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg");
    }

    /** A PNG and nothing else. */
    public static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    /** A JPEG as a phone makes it, with everything in it that can give somebody away. */
    public static byte[] telling(BufferedImage image, int orientation) {
        return with(
                jpeg(image),
                segment(0xe1, join("Exif\0\0".getBytes(ISO_8859_1), exif(orientation))),
                segment(0xe1, join("http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1), xmp())),
                segment(0xed, iptc()),
                segment(0xfe, "ZQW-COMMENT".getBytes(ISO_8859_1)));
    }

    /** The same as a PNG. */
    public static byte[] tellingPng(BufferedImage image, int orientation) {
        byte[] packed = packed("ZQW-TEXT".getBytes(ISO_8859_1));
        return withChunks(
                png(image),
                chunk("eXIf", exif(orientation)),
                chunk("tEXt", "Comment\0ZQW-COMMENT".getBytes(ISO_8859_1)),
                chunk("zTXt", join("Description\0\0".getBytes(ISO_8859_1), packed)),
                chunk("iTXt", join("XML:com.adobe.xmp\0\0\0\0\0".getBytes(ISO_8859_1), xmp())));
    }

    /** The same as a WebP. */
    public static byte[] tellingWebp() {
        return webp(320, 200, new Color(40, 90, 160), 0x0c, piece("EXIF", exif(1)), piece("XMP ", xmp()));
    }

    /** A WebP of one colour that says of it by which profile it is meant. */
    public static byte[] webp(Color colour, byte[] profile) {
        return webp(64, 64, colour, 0x20, piece("ICCP", profile));
    }

    /**
     * A lossless WebP of one colour: each of its five codes has a single symbol, so no bits are left for the pixels (WebP
     * lossless bitstream specification, 6.2.1).
     *
     * @param flags what of the container the picture says that it has
     */
    private static byte[] webp(int width, int height, Color colour, int flags, byte[]... pieces) {
        Bits bits = new Bits();
        bits.add(0x2f, 8).add(width - 1, 14).add(height - 1, 14).add(0, 1).add(0, 3);
        bits.add(0, 1).add(0, 1).add(0, 1); // no transform, no cache, no codes of codes
        for (int symbol : new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), 255}) {
            bits.add(1, 1).add(0, 1).add(1, 1).add(symbol, 8);
        }
        bits.add(1, 1).add(0, 1).add(0, 1).add(0, 1); // distances, of which there are none
        ByteBuffer head = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(flags);
        head.put(4, (byte) (width - 1)).put(5, (byte) (width - 1 >> 8));
        head.put(7, (byte) (height - 1)).put(8, (byte) (height - 1 >> 8));
        boolean first = flags == 0x20; // a profile stands before the picture, everything else after it
        byte[] pixels = piece("VP8L", bits.bytes());
        return riff(join(piece("VP8X", head.array()), first ? join(join(pieces), pixels) : join(pixels, join(pieces))));
    }

    /** A JPEG with these segments right after its beginning. */
    public static byte[] with(byte[] jpeg, byte[]... segments) {
        byte[] head = {jpeg[0], jpeg[1]};
        return join(head, join(segments), java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** One segment of a JPEG. */
    public static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    /** A PNG with these chunks right after its header. */
    public static byte[] withChunks(byte[] png, byte[]... chunks) {
        int header = 8 + 25;
        return join(
                java.util.Arrays.copyOf(png, header),
                join(chunks),
                java.util.Arrays.copyOfRange(png, header, png.length));
    }

    /** One chunk of a PNG. */
    public static byte[] chunk(String type, byte[] content) {
        byte[] named = join(type.getBytes(ISO_8859_1), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(number(content.length), named, number((int) sum.getValue()));
    }

    /** A PNG that says that it is so large, and has a few packed bytes of it. */
    public static byte[] pngBomb(int width, int height) {
        byte[] rows = new byte[1 << 20];
        ByteBuffer head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            long left = (long) height * (1 + 3L * width);
            for (; left > 0; left -= rows.length) {
                out.write(rows, 0, (int) Math.min(left, rows.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return join(
                "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1),
                chunk("IHDR", head.array()),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** Packed as PNG packs text and profiles. */
    public static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Make, orientation, maker's note, a position in a desert, and a thumbnail with a comment of its own (EXIF 2.32). */
    /**
     * A JPEG for a printing press, 64 by 64 in one colour, as Adobe's programs write it: how much white is left of each of
     * the four inks (Adobe Technical Note 5116, "Supporting the DCT Filters", 18).
     *
     * @param left of cyan, magenta, yellow and black, each from 0 to 255
     * @param mixed whether the first three are written as luminance and chrominance
     */
    public static byte[] press(int[] left, boolean mixed) {
        int side = 64;
        int[] written = left.clone();
        if (mixed) {
            // JFIF 1.02 has the factors, for red, green and blue; of a press it is the inks that stand in their place.
            int[] ink = {255 - left[0], 255 - left[1], 255 - left[2]};
            written[0] = Math.round(0.299f * ink[0] + 0.587f * ink[1] + 0.114f * ink[2]);
            written[1] = Math.round(-0.1687f * ink[0] - 0.3313f * ink[1] + 0.5f * ink[2] + 127.5f);
            written[2] = Math.round(0.5f * ink[0] - 0.4187f * ink[1] - 0.0813f * ink[2] + 127.5f);
        }
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, side, side, 4, null);
        for (int i = 0; i < side * side; i++) {
            raster.setPixel(i % side, i / side, written);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) (mixed ? 2 : 0)};
        return with(out.toByteArray(), segment(0xee, adobe));
    }

    private static byte[] exif(int orientation) {
        byte[] thumbnail = with(jpeg(riverbed(16, 12)), segment(0xfe, "ZQW-THUMBNAIL".getBytes(ISO_8859_1)));
        Tiff tiff = new Tiff();
        int make = tiff.data("ZQW-MAKE\0".getBytes(ISO_8859_1));
        int note = tiff.data("ZQW-MAKERNOTE".getBytes(ISO_8859_1));
        int north = tiff.data(rationals(38, 25, 40));
        int east = tiff.data(rationals(81, 14, 5));
        int small = tiff.data(thumbnail);
        int camera = tiff.directory(List.of(new int[] {0x927c, UNDEFINED, 13, note}), 0);
        int gps = tiff.directory(
                List.of(
                        new int[] {1, ASCII, 2, 'N'},
                        new int[] {2, RATIONAL, 3, north},
                        new int[] {3, ASCII, 2, 'E'},
                        new int[] {4, RATIONAL, 3, east}),
                0);
        int after = tiff.size + 2 + 12 * 4 + 4; // one that pointed back would not be followed
        int first = tiff.directory(
                List.of(
                        new int[] {0x010f, ASCII, 9, make},
                        new int[] {0x0112, SHORT, 1, orientation},
                        new int[] {0x8769, LONG, 1, camera},
                        new int[] {0x8825, LONG, 1, gps}),
                after);
        tiff.directory(
                List.of(new int[] {0x0103, SHORT, 1, 6}, new int[] {0x0201, LONG, 1, small}, new int[] {
                    0x0202, LONG, 1, thumbnail.length
                }),
                0);
        return tiff.file(first);
    }

    private static byte[] rationals(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(8 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            bytes.putInt(number).putInt(1);
        }
        return bytes.array();
    }

    private static byte[] xmp() {
        return ("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:source='ZQW-XMP'/></rdf:RDF>"
                        + "</x:xmpmeta>")
                .getBytes(UTF_8);
    }

    /** A byline in Photoshop's resource 0x0404 (IPTC IIM 4.2, 2:80). */
    private static byte[] iptc() {
        byte[] name = "ZQW-IPTC".getBytes(ISO_8859_1);
        byte[] line = join(new byte[] {0x1c, 2, 80, 0, (byte) name.length}, name);
        byte[] even = line.length % 2 == 0 ? line : join(line, new byte[1]);
        return join(
                "Photoshop 3.0\0".getBytes(ISO_8859_1),
                "8BIM".getBytes(ISO_8859_1),
                new byte[] {4, 4, 0, 0},
                number(line.length),
                even);
    }

    private static byte[] riff(byte[] content) {
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(ISO_8859_1)).putInt(content.length + 4).put("WEBP".getBytes(ISO_8859_1));
        return join(head.array(), content);
    }

    private static byte[] piece(String type, byte[] content) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(type.getBytes(ISO_8859_1)).putInt(content.length);
        return join(head.array(), content, new byte[content.length % 2]);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("cannot write " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A TIFF of directories and what they point to, little end first. */
    private static final class Tiff {
        private final List<byte[]> parts = new ArrayList<>();
        private int size = 8;

        int data(byte[] bytes) {
            int at = size;
            parts.add(join(bytes, new byte[bytes.length % 2]));
            size += bytes.length + bytes.length % 2;
            return at;
        }

        int directory(List<int[]> entries, int next) {
            ByteBuffer bytes = ByteBuffer.allocate(2 + 12 * entries.size() + 4).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putShort((short) entries.size());
            entries.forEach(entry -> bytes.putShort((short) entry[0])
                    .putShort((short) entry[1])
                    .putInt(entry[2])
                    .putInt(entry[3]));
            return data(bytes.putInt(next).array());
        }

        byte[] file(int first) {
            ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(first);
            return join(head.array(), join(parts.toArray(byte[][]::new)));
        }
    }

    /** Bits in a row, the lowest of each number first. */
    private static final class Bits {
        private final java.util.BitSet bits = new java.util.BitSet();
        private int size;

        Bits add(int number, int count) {
            for (int i = 0; i < count; i++) {
                bits.set(size++, (number >> i & 1) == 1);
            }
            return this;
        }

        byte[] bytes() {
            return java.util.Arrays.copyOf(bits.toByteArray(), size / 8 + 1);
        }
    }
}

package news.dragoman.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import news.dragoman.media.PhotoRefused.Code;
import news.dragoman.world.Pictures;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A photo as it came, and as it is kept: read again by a library that has no part in making it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScrubbingTest {

    /** What a file must say to be drawn at all. */
    private static final Set<String> PICTURE_ALONE =
            Set.of("JPEG", "JFIF", "Huffman", "File Type", "PNG-IHDR", "PNG-sRGB", "PNG-gAMA", "PNG-PLTE");

    @Test
    void nothing_that_a_phone_says_of_where_when_and_with_what_is_left_in_any_file() throws Exception {
        byte[] phone =
                Pictures.join(Pictures.telling(Pictures.riverbed(1_000, 750), 1), "ZQW-TAIL".getBytes(ISO_8859_1));
        Metadata before = read(phone);
        assertNotNull(before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation(), "the position is planted");
        assertNotNull(before.getFirstDirectoryOfType(ExifThumbnailDirectory.class));
        assertNotNull(before.getFirstDirectoryOfType(XmpDirectory.class));
        assertEquals(
                "ZQW-IPTC", before.getFirstDirectoryOfType(IptcDirectory.class).getString(IptcDirectory.TAG_BY_LINE));

        for (byte[] file : files(phone)) {
            Set<String> said = StreamSupport.stream(read(file).getDirectories().spliterator(), false)
                    .map(Directory::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            said.removeAll(PICTURE_ALONE);
            assertEquals(Set.of(), said);
        }
        for (byte[] one : List.of(
                phone,
                Pictures.tellingPng(Pictures.riverbed(700, 500), 1),
                Pictures.tellingPng(Pictures.logo(700, 500), 1),
                Pictures.tellingWebp())) {
            String came = new String(one, ISO_8859_1);
            assertTrue(Pictures.SECRETS.stream().filter(came::contains).count() >= 3, "it had something to tell");
            for (byte[] file : files(one)) {
                String left = new String(file, ISO_8859_1);
                assertEquals(
                        List.of(),
                        Pictures.SECRETS.stream().filter(left::contains).toList());
                assertFalse(left.contains("Exif") || left.contains("xmpmeta") || left.contains("8BIM"));
                Set<String> said = StreamSupport.stream(
                                read(file).getDirectories().spliterator(), false)
                        .map(Directory::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
                said.removeAll(PICTURE_ALONE);
                assertEquals(Set.of(), said);
            }
        }
    }

    @Test
    void it_stands_the_right_way_up_however_the_camera_was_held() {
        BufferedImage upright = Pictures.riverbed(80, 60);
        for (int held = 1; held <= 8; held++) {
            for (byte[] file : List.of(
                    Pictures.telling(lying(upright, held), held), Pictures.tellingPng(lying(upright, held), held))) {
                BufferedImage kept = image(scrubbed(file).master());
                assertEquals(80, kept.getWidth(), "held " + held);
                assertEquals(60, kept.getHeight(), "held " + held);
                assertNear(Color.RED, kept.getRGB(5, 5), "the upper left corner, held " + held);
                assertTrue(new Color(kept.getRGB(75, 5)).getBlue() > 100, "and no other, held " + held);
                assertTrue(new Color(kept.getRGB(5, 55)).getRed() < 230, "and no other, held " + held);
            }
        }
    }

    @Test
    void colours_of_another_space_become_those_that_every_screen_knows() {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            grey.setRGB(i % 64, i / 64, new Color(55, 55, 55).getRGB());
        }
        byte[] asJpeg = Pictures.with(
                Pictures.jpeg(grey),
                Pictures.segment(0xe2, Pictures.join("ICC_PROFILE\0\u0001\u0001".getBytes(ISO_8859_1), linear)));
        byte[] asPng = Pictures.withChunks(
                Pictures.png(grey),
                Pictures.chunk("iCCP", Pictures.join("linear\0\0".getBytes(ISO_8859_1), Pictures.packed(linear))));
        for (byte[] file : List.of(asJpeg, asPng, Pictures.webp(new Color(55, 55, 55), linear))) {
            // 55 of 255 in linear light is 0.216, which sRGB writes as 128.
            assertNear(new Color(128, 128, 128), image(scrubbed(file).master()).getRGB(32, 32), "converted");
            assertFalse(new String(scrubbed(file).master(), ISO_8859_1).contains("ICC_PROFILE"));
        }
        assertNear(
                new Color(55, 55, 55),
                image(scrubbed(Pictures.jpeg(grey)).master()).getRGB(32, 32),
                "left alone");
        BufferedImage one = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) one.getRaster().getDataBuffer()).getData(), (byte) 55);
        for (byte[] file : List.of(Pictures.jpeg(one), Pictures.png(one))) {
            assertNear(new Color(55, 55, 55), image(scrubbed(file).master()).getRGB(32, 32), "grey is not brightened");
        }
    }

    @Test
    void what_was_made_for_a_printing_press_is_shown_in_the_colours_that_it_prints() {
        Map<String, int[]> printed = Map.of(
                "white", new int[] {255, 255, 255, 255},
                "black", new int[] {255, 255, 255, 0},
                "red", new int[] {255, 0, 0, 255},
                "green", new int[] {0, 255, 0, 255},
                "blue", new int[] {0, 0, 255, 255});
        for (boolean mixed : new boolean[] {false, true}) {
            printed.forEach((name, left) -> {
                Color is = new Color(
                        image(scrubbed(Pictures.press(left, mixed)).master()).getRGB(32, 32));
                for (int band = 0; band < 3; band++) {
                    int shown = band == 0 ? is.getRed() : band == 1 ? is.getGreen() : is.getBlue();
                    // A press has no pure colours, and how it prints them depends on its profile: none is as dark as
                    // this where there should be light, nor as light where there should be none.
                    boolean light = left[3] == 255 && left[band] == 255;
                    assertTrue(light ? shown > 130 : shown < 125, name + ", mixed " + mixed + ": " + is);
                }
            });
        }
    }

    @Test
    void there_is_one_for_every_screen_none_wider_than_it_came_each_as_wide_and_high_as_it_says() {
        Scrubbed large = scrubbed(Pictures.jpeg(Pictures.riverbed(2_400, 1_350)));
        assertEquals(
                Scrubbed.WIDTHS,
                large.renditions().stream().map(Scrubbed.Made::width).toList());
        Scrubbed small = scrubbed(Pictures.jpeg(Pictures.riverbed(700, 500)));
        assertEquals(
                List.of(320, 640, 700),
                small.renditions().stream().map(Scrubbed.Made::width).toList());
        for (Scrubbed one : List.of(large, small)) {
            for (Scrubbed.Made made : one.renditions()) {
                BufferedImage image = image(made.bytes());
                assertEquals(made.width(), image.getWidth());
                assertEquals(made.height(), image.getHeight());
                assertNear(Color.RED, image.getRGB(10, 10), "still the same picture");
            }
            long widest = one.renditions().get(one.renditions().size() - 1).bytes().length;
            assertTrue(widest < 600_000, widest + " bytes");
        }
    }

    @Test
    void what_can_be_seen_through_or_is_drawn_in_few_colours_stays_a_png() {
        Scrubbed logo = scrubbed(Pictures.png(Pictures.logo(900, 300)));
        assertEquals(PictureType.PNG, logo.type());
        assertEquals(0, image(logo.renditions().get(0).bytes()).getRGB(300, 50) >>> 24, "see-through");
        assertEquals(
                PictureType.JPEG,
                scrubbed(Pictures.png(Pictures.riverbed(900, 300))).type());
        BufferedImage chart = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        chart.createGraphics().fillRect(0, 0, 400, 300);
        assertEquals(PictureType.PNG, scrubbed(Pictures.png(chart)).type());
        assertFalse(
                image(scrubbed(Pictures.png(chart)).master()).getColorModel().hasAlpha(), "it has none to keep");
    }

    @Test
    void what_is_no_picture_is_refused_by_what_it_is_whatever_it_is_called() {
        refused(Code.PHOTO_TYPE, "SVG", "<?xml version='1.0'?><svg onload='alert(1)'/>");
        refused(Code.PHOTO_TYPE, "HTML", "<!DOCTYPE html><script>alert(1)</script>");
        refused(Code.PHOTO_TYPE, "ZIP", "PK\u0003\u0004 anything");
        refused(Code.PHOTO_TYPE, "PDF", "%PDF-1.7");
        refused(Code.PHOTO_TYPE, "GIF", "GIF89a");
        refused(Code.PHOTO_TYPE, "AVIF", "\0\0\0\u001cftypavif\0\0\0\0");
        refused(Code.PHOTO_TYPE, "HEIC", "\0\0\0\u001cftypheic\0\0\0\0");
        refused(Code.PHOTO_TYPE, "TIFF", "II*\0\u0008\0\0\0");
        refused(Code.PHOTO_UNKNOWN, null, "");
        refused(Code.PHOTO_UNKNOWN, null, "just words");
        refused(Code.PHOTO_BROKEN, null, "\u00ff\u00d8\u00ff\u00e0 no picture");
        refused(Code.PHOTO_BROKEN, null, "\u0089PNG\r\n\u001a\n");
        refused(Code.PHOTO_BROKEN, null, "RIFF\u0004\0\0\0WEBP");
    }

    @Test
    void a_file_that_is_also_a_page_or_an_archive_comes_out_as_a_picture_alone() {
        byte[] both = Pictures.join(
                Pictures.with(
                        Pictures.jpeg(Pictures.riverbed(300, 200)),
                        Pictures.segment(0xfe, "<script>alert('ZQW-COMMENT')</script>".getBytes(ISO_8859_1))),
                "PK\u0003\u0004<html>ZQW-TAIL".getBytes(ISO_8859_1));
        for (byte[] file : files(both)) {
            String left = new String(file, ISO_8859_1);
            assertFalse(left.contains("ZQW") || left.contains("<script") || left.contains("PK\u0003\u0004"));
        }
    }

    @Test
    void half_a_file_is_refused_wherever_it_was_cut() {
        for (byte[] whole : List.of(
                Pictures.telling(Pictures.riverbed(400, 300), 1),
                Pictures.png(Pictures.riverbed(200, 150)),
                Pictures.tellingWebp())) {
            scrubbed(whole);
            for (int tenth = 1; tenth < 10; tenth++) {
                byte[] half = Arrays.copyOf(whole, whole.length * tenth / 10);
                var why = assertThrows(PhotoRefused.class, () -> scrubbed(half), tenth + " tenths");
                assertTrue(Set.of(Code.PHOTO_BROKEN, Code.PHOTO_UNKNOWN).contains(why.code()));
            }
        }
        byte[] ends = Pictures.jpeg(Pictures.riverbed(400, 300));
        byte[] lies = Pictures.join(Arrays.copyOf(ends, ends.length / 2), new byte[] {(byte) 0xff, (byte) 0xd9});
        assertEquals(
                Code.PHOTO_BROKEN,
                assertThrows(PhotoRefused.class, () -> scrubbed(lies)).code());
    }

    @Test
    void files_that_were_made_to_break_what_reads_them_are_refused_and_break_nothing() {
        var random = new java.util.Random(11);
        for (byte[] whole : List.of(
                Pictures.telling(Pictures.riverbed(60, 40), 6),
                Pictures.tellingPng(Pictures.riverbed(60, 40), 6),
                Pictures.tellingWebp())) {
            for (int i = 0; i < 300; i++) {
                byte[] odd = whole.clone();
                for (int k = 0; k < 1 + i % 8; k++) {
                    odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
                }
                try {
                    Header header = Header.of(odd);
                    if (header.pixels() < 1_000_000) {
                        Scrubbed.of(odd, header);
                    }
                } catch (PhotoRefused why) {
                    assertTrue(Set.of(Code.PHOTO_BROKEN, Code.PHOTO_UNKNOWN, Code.PHOTO_TYPE)
                            .contains(why.code()));
                }
            }
        }
    }

    @Test
    void two_hundred_million_pixels_in_a_small_file_are_refused_before_one_is_unpacked() {
        byte[] bomb = Pictures.pngBomb(20_000, 10_000);
        assertTrue(bomb.length < 2_000_000, bomb.length + " bytes");
        var limits = new Limits(30, 60, 1L << 30);
        assertTimeout(Duration.ofMillis(500), () -> {
            var why = assertThrows(PhotoRefused.class, () -> limits.check(Header.of(bomb)));
            assertEquals(Code.PHOTO_PIXELS, why.code());
            assertEquals(List.of("20000", "10000", "60"), why.args());
        });
        byte[] modest = Pictures.png(Pictures.riverbed(60, 40));
        limits.check(Header.of(modest));
        assertThrows(PhotoRefused.class, () -> new Limits(30, 60, 20_000).check(Header.of(modest)), "no room for it");
        assertEquals(
                List.of("30"),
                assertThrows(PhotoRefused.class, () -> limits.checkBytes(31L << 20))
                        .args());
    }

    private static void refused(Code code, @org.jspecify.annotations.Nullable String type, String content) {
        var why = assertThrows(PhotoRefused.class, () -> scrubbed(content.getBytes(ISO_8859_1)), content);
        assertEquals(code, why.code(), content);
        assertEquals(type == null ? List.of() : List.of(type), why.args(), content);
    }

    private static Scrubbed scrubbed(byte[] file) {
        return Scrubbed.of(file, Header.of(file));
    }

    private static List<byte[]> files(byte[] file) {
        Scrubbed scrubbed = scrubbed(file);
        var files = new ArrayList<byte[]>();
        files.add(scrubbed.master());
        scrubbed.renditions().forEach(one -> files.add(one.bytes()));
        return files;
    }

    /** The picture as a camera that is held so writes it: the wrong way up by that much. */
    private static BufferedImage lying(BufferedImage upright, int held) {
        int width = upright.getWidth();
        int height = upright.getHeight();
        boolean swapped = held >= 5;
        var lying = new BufferedImage(swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, width * height).forEach(i -> {
            int x = i % width;
            int y = i / width;
            // Row and column of the file in which the picture's point is written, by the table of EXIF 2.32, 4.6.4.
            int[] at = switch (held) {
                case 1 -> new int[] {x, y};
                case 2 -> new int[] {width - 1 - x, y};
                case 3 -> new int[] {width - 1 - x, height - 1 - y};
                case 4 -> new int[] {x, height - 1 - y};
                case 5 -> new int[] {y, x};
                case 6 -> new int[] {y, width - 1 - x};
                case 7 -> new int[] {height - 1 - y, width - 1 - x};
                default -> new int[] {height - 1 - y, x};
            };
            lying.setRGB(at[0], at[1], upright.getRGB(x, y));
        });
        return lying;
    }

    private static void assertNear(Color wanted, int rgb, String what) {
        Color is = new Color(rgb);
        int off = Math.max(
                Math.abs(wanted.getRed() - is.getRed()),
                Math.max(Math.abs(wanted.getGreen() - is.getGreen()), Math.abs(wanted.getBlue() - is.getBlue())));
        assertTrue(off <= 12, what + ": " + is);
    }

    private static BufferedImage image(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Metadata read(byte[] file) throws ImageProcessingException, IOException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }
}

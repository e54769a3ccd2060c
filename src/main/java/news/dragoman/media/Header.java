package news.dragoman.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import news.dragoman.media.PhotoRefused.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a picture's file says of itself before a single pixel is unpacked: how large the picture is, which way up, in
 * which colours; and whether the file is all there.
 *
 * @param orientation as EXIF counts it, from 1 to 8
 * @param profile the ICC profile where the reader of this type leaves it aside; null where there is none
 */
record Header(Sniffed type, int width, int height, int orientation, byte @Nullable [] profile) {

    /** A profile is some kilobytes, of a printing press a few megabytes; more is no profile. */
    private static final int PROFILE_LIMIT = 4 << 20;

    /** @throws PhotoRefused if the file is no picture of a type that is taken, or is cut off */
    static Header of(byte[] file) {
        try {
            return switch (Sniffed.of(file)) {
                case JPEG -> jpeg(file);
                case PNG -> png(file);
                case WEBP -> webp(file);
            };
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException cutOff) {
            throw new PhotoRefused(Code.PHOTO_BROKEN);
        }
    }

    long pixels() {
        return (long) width * height;
    }

    /** By ITU-T T.81, annex B: segments up to the first scan, and an end after it. */
    private static Header jpeg(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int width = 0;
        int height = 0;
        int orientation = Exif.UPRIGHT;
        int at = 2;
        while (true) {
            if (in.get(at) != (byte) 0xff) {
                throw new PhotoRefused(Code.PHOTO_BROKEN);
            }
            int marker = Byte.toUnsignedInt(in.get(at + 1));
            if (marker == 0xff) {
                at++;
                continue;
            }
            int length = Short.toUnsignedInt(in.getShort(at + 2));
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                height = Short.toUnsignedInt(in.getShort(at + 5));
                width = Short.toUnsignedInt(in.getShort(at + 7));
            } else if (marker == 0xe1 && says(file, at + 4, "Exif\0\0")) {
                orientation = Exif.orientation(Arrays.copyOfRange(file, at + 10, at + 2 + length));
            } else if (marker == 0xda) {
                return sized(Sniffed.JPEG, width, height, orientation, null, ends(file, at + 2 + length));
            }
            at += 2 + length;
        }
    }

    /** Within a scan 0xff is followed by zero or a restart; what lies after the end does not matter. */
    private static boolean ends(byte[] file, int from) {
        for (int i = from; i + 1 < file.length; i++) {
            if (file[i] == (byte) 0xff && file[i + 1] == (byte) 0xd9) {
                return true;
            }
        }
        return false;
    }

    /** By the PNG specification, third edition: chunks up to IEND. */
    private static Header png(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int orientation = Exif.UPRIGHT;
        byte[] profile = null;
        int at = 8;
        while (true) {
            int length = in.getInt(at);
            String chunk = new String(file, at + 4, 4, ISO_8859_1);
            if (length < 0 || length > file.length - at - 12) {
                throw new PhotoRefused(Code.PHOTO_BROKEN);
            }
            switch (chunk) {
                case "eXIf" -> orientation = Exif.orientation(Arrays.copyOfRange(file, at + 8, at + 8 + length));
                case "iCCP" -> profile = unpacked(Arrays.copyOfRange(file, at + 8, at + 8 + length));
                case "IEND" -> {
                    return sized(Sniffed.PNG, in.getInt(16), in.getInt(20), orientation, profile, true);
                }
                default -> {
                    // nothing that is read here
                }
            }
            at += 12 + length;
        }
    }

    /** A name, a zero, the method, and the profile packed. */
    private static byte @Nullable [] unpacked(byte[] chunk) {
        int zero = 0;
        while (zero < chunk.length && chunk[zero] != 0) {
            zero++;
        }
        int from = Math.min(zero + 2, chunk.length);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(chunk, from, chunk.length - from))) {
            byte[] profile = in.readNBytes(PROFILE_LIMIT);
            return profile.length == PROFILE_LIMIT ? null : profile;
        } catch (IOException damaged) {
            return null;
        }
    }

    /** By the WebP container specification: RIFF chunks, of which the first says how large the picture is. */
    private static Header webp(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long end = Integer.toUnsignedLong(in.getInt(4)) + 8;
        if (end > file.length) {
            throw new PhotoRefused(Code.PHOTO_BROKEN);
        }
        int width = 0;
        int height = 0;
        int orientation = Exif.UPRIGHT;
        for (long next = 12; next + 8 <= end; ) {
            int at = (int) next;
            long length = Integer.toUnsignedLong(in.getInt(at + 4));
            if (at + 8 + length > end) {
                throw new PhotoRefused(Code.PHOTO_BROKEN);
            }
            switch (new String(file, at, 4, ISO_8859_1)) {
                case "VP8X" -> {
                    width = 1 + (in.getInt(at + 12) & 0xffffff);
                    height = 1 + (in.getInt(at + 14) >>> 8);
                }
                case "VP8 " -> {
                    width = Math.max(width, in.getShort(at + 14) & 0x3fff);
                    height = Math.max(height, in.getShort(at + 16) & 0x3fff);
                }
                case "VP8L" -> {
                    int bits = in.getInt(at + 9);
                    width = Math.max(width, 1 + (bits & 0x3fff));
                    height = Math.max(height, 1 + (bits >>> 14 & 0x3fff));
                }
                case "EXIF" -> {
                    int from = at + 8 + (says(file, at + 8, "Exif\0\0") ? 6 : 0);
                    orientation = Exif.orientation(Arrays.copyOfRange(file, from, (int) (at + 8 + length)));
                }
                default -> {
                    // nothing that is read here
                }
            }
            next += 8 + length + (length & 1);
        }
        return sized(Sniffed.WEBP, width, height, orientation, null, true);
    }

    private static boolean says(byte[] file, int at, String words) {
        return at + words.length() <= file.length && new String(file, at, words.length(), ISO_8859_1).equals(words);
    }

    private static Header sized(
            Sniffed type, int width, int height, int orientation, byte @Nullable [] profile, boolean whole) {
        if (width <= 0 || height <= 0 || !whole) {
            throw new PhotoRefused(Code.PHOTO_BROKEN);
        }
        return new Header(type, width, height, orientation, profile);
    }
}

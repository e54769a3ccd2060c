package news.dragoman.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import news.dragoman.media.PhotoRefused.Code;

/** What a file is by its content; its name and what the sender says of it do not count. */
enum Sniffed {
    JPEG,
    PNG,
    WEBP;

    /** Where the type stands in the formats that are known and not taken. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "GIF8",
            "GIF",
            "%PDF",
            "PDF",
            "PK\u0003\u0004",
            "ZIP",
            "II*\0",
            "TIFF",
            "MM\0*",
            "TIFF",
            "BM",
            "BMP",
            "\0\0\u0001\0",
            "ICO",
            "8BPS",
            "PSD",
            "\u001f\u008b",
            "GZIP");

    /** Brands of ISO media files (ISO/IEC 14496-12), as MIAF and HEIF register them. */
    private static final Map<String, String> BRANDS = Map.of(
            "avif", "AVIF", "avis", "AVIF", "heic", "HEIC", "heix", "HEIC", "mif1", "HEIC", "hevc", "HEIC", "crx ",
            "CR3", "qt  ", "MOV", "isom", "MP4", "mp42", "MP4");

    /** As far as a page or drawing is looked for its first tag. */
    private static final int TEXT_LIMIT = 4_096;

    /** @throws PhotoRefused if it is something else */
    static Sniffed of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, TEXT_LIMIT), ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        BEGINNINGS.forEach((beginning, type) -> {
            if (head.startsWith(beginning)) {
                throw new PhotoRefused(Code.PHOTO_TYPE, type);
            }
        });
        if (head.startsWith("ftyp", 4) && head.length() >= 12) {
            throw new PhotoRefused(Code.PHOTO_TYPE, BRANDS.getOrDefault(head.substring(8, 12), "MP4"));
        }
        String text = head.toLowerCase(Locale.ROOT);
        if (text.contains("<svg")) {
            throw new PhotoRefused(Code.PHOTO_TYPE, "SVG");
        }
        if (text.contains("<html") || text.contains("<!doctype html") || text.contains("<script")) {
            throw new PhotoRefused(Code.PHOTO_TYPE, "HTML");
        }
        throw new PhotoRefused(Code.PHOTO_UNKNOWN);
    }
}

package news.dragoman.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A photo as readers see it, with the words of the article's language. Frozen with the article. */
@Embeddable
public class PublicationPhoto {

    /** As many digits of the digest as an address has: 64 bits tell the photos of one article apart. */
    private static final int ADDRESS_DIGITS = 16;

    private UUID photoId;
    private int placeInBody;
    private boolean lede;
    private byte[] digest;

    @Enumerated(EnumType.STRING)
    private MediaType mediaType;

    private int width;
    private int height;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Size> renditions;

    @Column(name = "focal_x")
    private float focalX;

    @Column(name = "focal_y")
    private float focalY;

    @Column(columnDefinition = "text")
    private String alt;

    @Column(columnDefinition = "text")
    private String caption;

    @Column(columnDefinition = "text")
    private String credit;

    private boolean handout;
    private @Nullable LocalDate takenOn;

    @Column(columnDefinition = "text")
    private String place;

    private boolean redacted;

    /** What its files are. */
    public enum MediaType {
        JPEG("image/jpeg", "jpg"),
        PNG("image/png", "png");

        private final String mediaType;
        private final String ending;

        MediaType(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }
    }

    /**
     * It in one width.
     *
     * @param bytes of the file
     * @param digest SHA-256 of the file, in hexadecimal
     */
    public record Size(int width, int height, long bytes, String digest) {}

    /**
     * The picture.
     *
     * @param digest SHA-256 of it in full size, in hexadecimal
     * @param renditions the narrowest first
     */
    public record Picture(UUID photoId, String digest, MediaType type, int width, int height, List<Size> renditions) {}

    /**
     * What is said of it.
     *
     * @param focalX how far from the left what must stay in view is, from 0 to 1
     * @param focalY how far from the top
     * @param handout whether somebody whom it shows, or who wants it seen, gave it out
     */
    public record Words(
            String alt,
            String caption,
            String credit,
            float focalX,
            float focalY,
            boolean handout,
            @Nullable LocalDate takenOn,
            String place) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PublicationPhoto() {}

    /**
     * A photo of an article.
     *
     * @param placeInBody how many blocks of the body stand before it
     * @param lede whether it stands at the top, and for the article wherever that is shown
     */
    public PublicationPhoto(Picture picture, Words words, int placeInBody, boolean lede) {
        this.photoId = picture.photoId();
        this.digest = HexFormat.of().parseHex(picture.digest());
        this.mediaType = picture.type();
        this.width = picture.width();
        this.height = picture.height();
        this.renditions = List.copyOf(picture.renditions());
        this.alt = words.alt();
        this.caption = words.caption();
        this.credit = words.credit();
        this.focalX = words.focalX();
        this.focalY = words.focalY();
        this.handout = words.handout();
        this.takenOn = words.takenOn();
        this.place = words.place();
        this.placeInBody = placeInBody;
        this.lede = lede;
    }

    public UUID photoId() {
        return photoId;
    }

    /** How many blocks of the body stand before it. */
    public int placeInBody() {
        return placeInBody;
    }

    public boolean lede() {
        return lede;
    }

    /** SHA-256 of it in full size, in hexadecimal. */
    public String digest() {
        return HexFormat.of().formatHex(digest);
    }

    public MediaType type() {
        return mediaType;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The narrowest first. */
    public List<Size> renditions() {
        return List.copyOf(renditions);
    }

    /** For programs that want one: the widest. */
    public Size widest() {
        return renditions.get(renditions.size() - 1);
    }

    /**
     * Where readers find it in one width: below the article's key, so that it lasts as long as the article is before
     * readers, and stays the same through corrections.
     */
    public String path(Permalink article, Size size) {
        return "/photos/" + article.key() + "/" + digest().substring(0, ADDRESS_DIGITS) + "-" + size.width() + "."
                + mediaType.ending();
    }

    /** The rendition that the last part of such an address names. */
    Optional<Size> named(String name) {
        return renditions.stream()
                .filter(size -> name.equals(
                        digest().substring(0, ADDRESS_DIGITS) + "-" + size.width() + "." + mediaType.ending()))
                .findFirst();
    }

    public String alt() {
        return alt;
    }

    public String caption() {
        return caption;
    }

    public String credit() {
        return credit;
    }

    /** How far from the left what must stay in view is, from 0 to 1. */
    public float focalX() {
        return focalX;
    }

    /** How far from the top. */
    public float focalY() {
        return focalY;
    }

    public boolean handout() {
        return handout;
    }

    public Optional<LocalDate> takenOn() {
        return Optional.ofNullable(takenOn);
    }

    /** Where it was taken; may be empty. */
    public String place() {
        return place;
    }

    /** Whether it was taken out for good. */
    public boolean redacted() {
        return redacted;
    }

    /** It is no more, and nothing that was said of it. */
    PublicationPhoto redact() {
        var gone = new PublicationPhoto(
                new Picture(photoId, digest(), mediaType, width, height, List.of()),
                new Words("", "", "", focalX, focalY, handout, null, ""),
                placeInBody,
                false);
        gone.redacted = true;
        return gone;
    }
}

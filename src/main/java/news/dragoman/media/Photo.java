package news.dragoman.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a story: what its picture is, and what is said of it in no language. Its alt text, caption and credit are
 * blocks of the editions that show it. Its bytes lie in the {@link Store}, under {@link #key}.
 */
@Entity
public class Photo {

    @Id
    private UUID id;

    private UUID storyId;
    private byte[] digest;

    @Enumerated(EnumType.STRING)
    @Column(name = "media_type")
    private PictureType type;

    private int width;
    private int height;
    private long bytes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rendition> renditions;

    @Column(name = "focal_x")
    private float focalX;

    @Column(name = "focal_y")
    private float focalY;

    private boolean handout;
    private @Nullable LocalDate takenOn;

    @Column(columnDefinition = "text")
    private String place;

    private int version;
    private UUID addedBy;
    private Instant addedAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;

    @Enumerated(EnumType.STRING)
    private Fate fate = Fate.KEPT;

    private @Nullable Instant goneAt;

    /** Whether anybody can still see it. */
    public enum Fate {
        KEPT,
        /** Nobody sees it, while its bytes stay. */
        SEALED,
        /** Its bytes are gone. */
        ERASED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Photo() {}

    /** A photo whose bytes are in the store already. */
    public Photo(UUID id, UUID storyId, Kept kept, UUID addedBy, Instant addedAt) {
        this.id = id;
        this.storyId = storyId;
        this.digest = HexFormat.of().parseHex(kept.digest());
        this.type = kept.type();
        this.width = kept.width();
        this.height = kept.height();
        this.bytes = kept.bytes();
        this.renditions = List.copyOf(kept.renditions());
        this.focalX = PhotoFacts.NONE.focalX();
        this.focalY = PhotoFacts.NONE.focalY();
        this.place = "";
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /**
     * What the store holds of a photo.
     *
     * @param digest SHA-256 of the picture in full size, in hexadecimal
     * @param bytes of the same
     * @param renditions the narrowest first
     */
    public record Kept(
            String digest, PictureType type, int width, int height, long bytes, List<Rendition> renditions) {}

    public UUID id() {
        return id;
    }

    public UUID storyId() {
        return storyId;
    }

    /** SHA-256 of the picture in full size, in hexadecimal: what a sign-off approves. */
    public String digest() {
        return HexFormat.of().formatHex(digest);
    }

    public PictureType type() {
        return type;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The size of the picture in full size. */
    public long bytes() {
        return bytes;
    }

    /** The narrowest first; the last one is as wide as the picture, or 1,920 pixels. */
    public List<Rendition> renditions() {
        return List.copyOf(renditions);
    }

    /** The narrowest one that is at least so wide, else the widest. */
    public Rendition rendition(int wanted) {
        return renditions.stream()
                .filter(one -> one.width() >= wanted)
                .findFirst()
                .orElseGet(() -> renditions.get(renditions.size() - 1));
    }

    /** Where the store has a rendition of it. */
    public String key(Rendition rendition) {
        return Keys.of(id, Integer.toString(rendition.width()), type);
    }

    /** Where the store has it in full size. */
    public String masterKey() {
        return Keys.of(id, Keys.MASTER, type);
    }

    public PhotoFacts facts() {
        return new PhotoFacts(focalX, focalY, handout, takenOn, place);
    }

    /** Counts changes of what is said of it, and its going and coming back. */
    public int version() {
        return version;
    }

    public UUID addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Whether it was taken out of the story. */
    public boolean removed() {
        return removedAt != null;
    }

    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    public Optional<UUID> removedBy() {
        return Optional.ofNullable(removedBy);
    }

    public Fate fate() {
        return fate;
    }

    /** Says something else of it. */
    public void describe(PhotoFacts facts) {
        this.focalX = facts.focalX();
        this.focalY = facts.focalY();
        this.handout = facts.handout();
        this.takenOn = facts.takenOn();
        this.place = facts.place();
        this.version++;
    }

    public void remove(UUID by, Instant at) {
        this.removedBy = by;
        this.removedAt = at;
        this.version++;
    }

    public void putBack() {
        this.removedBy = null;
        this.removedAt = null;
        this.version++;
    }

    /** Nobody sees it any more. */
    public void go(Fate how, Instant at) {
        this.fate = how;
        this.goneAt = at;
        this.version++;
    }
}

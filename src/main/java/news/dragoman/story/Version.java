package news.dragoman.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An edition's text at one moment, numbered and frozen: blocks, sentences, and for a translation its units. */
@Entity
@Immutable
public class Version {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private CutAt cutAt;

    private UUID authorId;
    private Instant at;
    private byte[] contentHash;

    /** The byline as printed, one name a line. */
    private String byline;

    /** The source versions it was drawn from, one id a line. */
    private String pins;

    @Enumerated(EnumType.STRING)
    private Weight weight = Weight.MATERIAL;

    @Column(columnDefinition = "text")
    private @Nullable String note;

    /** What it goes by, as it was typed; null where it was cut before that was kept. */
    @Column(columnDefinition = "text")
    private @Nullable String cited;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "version_block", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FrozenBlock> blocks = new ArrayList<>();

    @Immutable
    @ElementCollection
    @CollectionTable(name = "segment", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Segment> segments = new ArrayList<>();

    @Immutable
    @ElementCollection
    @CollectionTable(name = "version_unit", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FrozenUnit> units = new ArrayList<>();

    @Immutable
    @ElementCollection
    @CollectionTable(name = "version_photo", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FrozenPhoto> photos = new ArrayList<>();

    /** The step at which it was cut. */
    public enum CutAt {
        FILED,
        SENT,
        SUBMITTED,
        SIGNED,
        /** What was given up when the working copy went back to what readers see. */
        ABANDONED,
        /** What stood there when it was sent back, where its editor had written in it. */
        RETURNED,
        /** Without what was taken out of it and of what readers see. */
        REDACTED,
        /** What was being written when the article was withdrawn. */
        WITHDRAWN,
        /** What stood there when an older version was brought back. */
        SET_ASIDE,
        /** An older version as a new one. Nobody is drawn from it until it is sent, submitted or signed. */
        BROUGHT_BACK;

        /** Whether nobody goes on from it: it was put aside. */
        public boolean aside() {
            return this == ABANDONED
                    || this == RETURNED
                    || this == WITHDRAWN
                    || this == SET_ASIDE
                    || this == BROUGHT_BACK;
        }

        /** Whether translations see it: an original's filed, sent and signed versions, a relay source's submitted ones;
         * and either without what was redacted. */
        public boolean drawnFrom(boolean original) {
            return switch (this) {
                case FILED, SENT -> original;
                case SUBMITTED -> !original;
                case SIGNED, REDACTED -> true;
                case ABANDONED, RETURNED, WITHDRAWN, SET_ASIDE, BROUGHT_BACK -> false;
            };
        }
    }

    /** What a version says to translations of the one before. */
    public enum Weight {
        /** What they say may no longer be true. */
        MATERIAL,
        /** They may be left as they are. */
        MINOR
    }

    /**
     * What a version says to those who translate it.
     *
     * @param note in a few words, what changed; null where nobody said
     */
    public record Label(Weight weight, @Nullable String note) {
        public static final Label PLAIN = new Label(Weight.MATERIAL, null);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Version() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Version(
            UUID editionId,
            int number,
            CutAt cutAt,
            UUID authorId,
            Instant at,
            byte[] contentHash,
            List<String> byline,
            List<Pin> pins) {
        this.editionId = editionId;
        this.number = number;
        this.cutAt = cutAt;
        this.authorId = authorId;
        this.at = at;
        this.contentHash = contentHash.clone();
        this.byline = String.join("\n", byline);
        this.pins = String.join(
                "\n", pins.stream().map(p -> p.versionId().toString()).toList());
    }

    /** Before it is kept: it is frozen then. */
    public void label(Label label) {
        weight = label.weight();
        note = label.note();
    }

    /** Before it is kept: which media and documents it goes by, as they were typed. */
    public void cite(String cited) {
        this.cited = cited;
    }

    public void freeze(List<FrozenBlock> blocks, List<Segment> segments, List<FrozenUnit> units) {
        this.blocks.addAll(blocks);
        this.segments.addAll(segments);
        this.units.addAll(units);
    }

    /** The photos that it shows, in their order. */
    public void show(List<Picture> pictures) {
        pictures.forEach(picture -> photos.add(new FrozenPhoto(picture)));
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public int number() {
        return number;
    }

    public CutAt cutAt() {
        return cutAt;
    }

    public UUID authorId() {
        return authorId;
    }

    public Instant at() {
        return at;
    }

    public byte[] contentHash() {
        return contentHash.clone();
    }

    public List<String> byline() {
        return byline.isEmpty() ? List.of() : List.of(byline.split("\n"));
    }

    public Weight weight() {
        return weight;
    }

    /** What its sender says about it. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Which media and documents it goes by, a line each; nothing where it was cut before that was signed. */
    public Optional<String> cited() {
        return Optional.ofNullable(cited);
    }

    /** The versions of its sources that it was drawn from. */
    public List<UUID> pins() {
        return pins.isEmpty()
                ? List.of()
                : Stream.of(pins.split("\n")).map(UUID::fromString).toList();
    }

    public List<FrozenBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** Its blocks as text. */
    public List<Passage> passages() {
        return blocks.stream().map(FrozenBlock::passage).toList();
    }

    public List<Segment> segments() {
        return List.copyOf(segments);
    }

    public List<FrozenUnit> units() {
        return List.copyOf(units);
    }

    /** Whether its blocks are at hand: read already, or those that it was just cut with. */
    boolean blocksRead() {
        return Hibernate.isInitialized(blocks);
    }

    boolean segmentsRead() {
        return Hibernate.isInitialized(segments);
    }

    boolean unitsRead() {
        return Hibernate.isInitialized(units);
    }

    /** The photos that it shows, in their order; what is said about them stands in its blocks. */
    public List<Picture> photos() {
        return photos.stream().map(FrozenPhoto::picture).toList();
    }
}

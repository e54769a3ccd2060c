package news.dragoman.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.history.KeptText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That a block's words in past versions are taken away, or are to be: sealed by one chief, erased by two people. What it
 * reaches is done by the database, which looks at the two people itself.
 */
@Entity
public class TextRemoval {

    @Id
    private UUID id;

    private UUID storyId;
    private UUID editionId;
    private UUID blockId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] wordings;

    private @Nullable UUID wordsId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reason_id")
    private KeptText reason;

    private UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable UUID droppedBy;
    private @Nullable Instant droppedAt;

    @jakarta.persistence.Column(insertable = false, updatable = false)
    private @Nullable Instant doneAt;

    @jakarta.persistence.Column(insertable = false, updatable = false)
    private @Nullable Integer versions;

    @jakarta.persistence.Column(insertable = false, updatable = false)
    private @Nullable Integer copies;

    /** What becomes of the words. */
    public enum Kind {
        SEAL,
        ERASE
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TextRemoval() {}

    /**
     * A removal that was asked for.
     *
     * @param wordings the kept texts of the block that are to go
     * @param words that go wherever else they stand in the story's past; null for none
     */
    public TextRemoval(
            Kind kind,
            Edition edition,
            UUID blockId,
            List<UUID> wordings,
            @Nullable KeptText words,
            KeptText reason,
            UUID by,
            Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.storyId = edition.storyId();
        this.editionId = edition.id();
        this.blockId = blockId;
        this.wordings = wordings.toArray(UUID[]::new);
        this.wordsId = words == null ? null : words.id();
        this.reason = reason;
        this.askedBy = by;
        this.askedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID storyId() {
        return storyId;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID blockId() {
        return blockId;
    }

    public Kind kind() {
        return kind;
    }

    public List<UUID> wordings() {
        return List.of(wordings);
    }

    public Optional<UUID> wordsId() {
        return Optional.ofNullable(wordsId);
    }

    public KeptText reason() {
        return reason;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The second person, of an erasure. */
    public Optional<UUID> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Optional<UUID> droppedBy() {
        return Optional.ofNullable(droppedBy);
    }

    public Optional<Instant> droppedAt() {
        return Optional.ofNullable(droppedAt);
    }

    /** In how many versions words went; 0 before it is done. */
    public int versions() {
        return versions == null ? 0 : versions;
    }

    /** How many copies went, those in versions too; 0 before it is done. */
    public int copies() {
        return copies == null ? 0 : copies;
    }

    /** Whether it waits for its second person. */
    public boolean open() {
        return doneAt == null && droppedAt == null;
    }

    public void confirm(UUID by) {
        this.confirmedBy = by;
    }

    /** It is not to be done after all. */
    public void drop(UUID by, Instant at) {
        this.droppedBy = by;
        this.droppedAt = at;
    }
}

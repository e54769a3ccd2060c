package news.dragoman.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An addressed piece of an original's working copy. Plain text. */
@Entity
public class Block {

    @Id
    private UUID id;

    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private double position;

    @Column(columnDefinition = "text")
    private String text;

    private int version;
    private UUID changedBy;
    private Instant changedAt;
    private boolean removed;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Block() {}

    public Block(UUID id, UUID editionId, BlockKind kind, double position, String text, UUID by, Instant at) {
        this.id = id;
        this.editionId = editionId;
        this.kind = kind;
        this.position = position;
        this.text = text;
        this.changedBy = by;
        this.changedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public BlockKind kind() {
        return kind;
    }

    /** Its place among the edition's blocks; the numbers have gaps and mean nothing else. */
    public double position() {
        return position;
    }

    public String text() {
        return text;
    }

    /** Grows with every saved change of the text or the kind. */
    public int version() {
        return version;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public void write(String text, UUID by, Instant at) {
        this.text = text;
        this.removed = false;
        touched(by, at);
    }

    public void turnInto(BlockKind kind, UUID by, Instant at) {
        this.kind = kind;
        touched(by, at);
    }

    public void place(double position) {
        this.position = position;
    }

    /** Whether it was taken out. Its words stay, so that taking out can be undone. */
    public boolean removed() {
        return removed;
    }

    public void remove(UUID by, Instant at) {
        removed = true;
        touched(by, at);
    }

    private void touched(UUID by, Instant at) {
        version++;
        changedBy = by;
        changedAt = at;
    }
}

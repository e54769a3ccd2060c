package news.dragoman.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import news.dragoman.history.KeptText;

/** A sentence of a version's block. Its id survives into later versions as long as its words do. */
@Embeddable
public class Segment {

    @Column(name = "segment_id")
    private UUID id;

    private UUID blockId;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "text_id")
    private KeptText text;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Segment() {}

    public Segment(UUID id, UUID blockId, BlockKind kind, KeptText text) {
        this.id = id;
        this.blockId = blockId;
        this.kind = kind;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    public UUID blockId() {
        return blockId;
    }

    public BlockKind kind() {
        return kind;
    }

    public String text() {
        return text.content();
    }

    /** Its words as they are kept: readable, sealed or erased. */
    public KeptText kept() {
        return text;
    }
}

package news.dragoman.story;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import news.dragoman.history.KeptText;

/** A block as it stood in a version. */
@Embeddable
public class FrozenBlock {

    private UUID blockId;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "text_id")
    private KeptText text;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FrozenBlock() {}

    public FrozenBlock(UUID blockId, BlockKind kind, KeptText text) {
        this.blockId = blockId;
        this.kind = kind;
        this.text = text;
    }

    public Passage passage() {
        return new Passage(blockId, kind, text.content());
    }

    /** Its words as they are kept: readable, sealed or erased. */
    public KeptText kept() {
        return text;
    }
}

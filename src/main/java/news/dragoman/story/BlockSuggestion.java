package news.dragoman.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import news.dragoman.history.KeptText;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a reporter would have otherwise in a block that an editor has in hand, or that is signed. It changes nothing. */
@Entity
public class BlockSuggestion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;
    private UUID blockId;
    private UUID suggestedBy;
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "before_id")
    private KeptText before;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "text_id")
    private KeptText text;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;

    /** What became of it. */
    public enum Outcome {
        ACCEPTED,
        DECLINED,
        /** The reporter suggested something else since. */
        WITHDRAWN
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected BlockSuggestion() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public BlockSuggestion(UUID editionId, UUID blockId, String before, String text, UUID by, Instant at) {
        this.editionId = editionId;
        this.blockId = blockId;
        this.before = new KeptText(before);
        this.text = new KeptText(text);
        this.suggestedBy = by;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID blockId() {
        return blockId;
    }

    public UUID suggestedBy() {
        return suggestedBy;
    }

    public Instant at() {
        return at;
    }

    /** The words it was made from. */
    public String before() {
        return before.content();
    }

    /** The words that are suggested. */
    public String text() {
        return text.content();
    }

    public boolean open() {
        return outcome == null;
    }

    public void close(Outcome outcome, UUID by, Instant at) {
        this.outcome = outcome;
        this.closedBy = by;
        this.closedAt = at;
    }
}

package news.dragoman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.KeptText;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A note about an edition, one of its rows or words in it, a question to its translator, a query to its reporters, or
 * something that must be resolved, with all that is said to it. A query that nobody has answered keeps a translation from
 * being submitted, and what must be resolved keeps any text from being signed.
 */
@Entity
public class NoteThread {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;
    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quoted_id")
    private @Nullable KeptText quoted;

    private @Nullable UUID blockId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "block_text")
    private @Nullable KeptText blockText;

    private @Nullable Integer wordsFrom;
    private @Nullable Integer wordsTo;

    private UUID openedBy;
    private Instant openedAt;
    private @Nullable UUID settledBy;
    private @Nullable Instant settledAt;

    @Column(columnDefinition = "text")
    private @Nullable String settledWhy;

    @Version
    private int version;

    public enum Kind {
        /** For whoever works on the edition. */
        NOTE,
        /** For the translator. */
        QUESTION,
        /** For the reporters of the source; of an original, for its own. */
        QUERY,
        /** For whoever can put it right; the text is not signed before. */
        MUST_RESOLVE
    }

    public enum State {
        OPEN,
        /** A reporter has answered a query, or a translator a question. */
        ANSWERED,
        RESOLVED,
        /** An editor has closed a query without an answer, with a reason. */
        CLOSED,
        /** The translator goes on without the answer; the editor reads it beside the text. */
        CARRIED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected NoteThread() {}

    /**
     * Opens a thread.
     *
     * @param unitId the row it is about; null for the whole edition
     * @param quoted the source's words that a query asks about; null for none
     */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public NoteThread(
            UUID editionId,
            @Nullable UUID unitId,
            Kind kind,
            @Nullable KeptText quoted,
            UUID openedBy,
            Instant openedAt) {
        this.editionId = editionId;
        this.unitId = unitId;
        this.kind = kind;
        this.state = State.OPEN;
        this.quoted = quoted;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    /** The row it is about. It may be gone by now. */
    public Optional<UUID> unitId() {
        return Optional.ofNullable(unitId);
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public boolean settled() {
        return settledBy != null;
    }

    /** The source's words that a query asks about. */
    public Optional<String> quoted() {
        return Optional.ofNullable(quoted).map(KeptText::content);
    }

    /** The words of the text that it is about. */
    public Optional<Anchor> anchor() {
        return blockId == null || blockText == null || wordsFrom == null || wordsTo == null
                ? Optional.empty()
                : Optional.of(
                        blockText.fate() == KeptText.Fate.KEPT
                                ? new Anchor(blockId, blockText.content(), wordsFrom, wordsTo)
                                : new Anchor(blockId, KeptText.BARS, 0, KeptText.BARS.length()));
    }

    /**
     * Says which words it is about.
     *
     * @param text the whole block as it stands
     */
    public NoteThread on(Anchor anchor, KeptText text) {
        this.blockId = anchor.block();
        this.blockText = text;
        this.wordsFrom = anchor.from();
        this.wordsTo = anchor.to();
        return this;
    }

    public UUID openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<UUID> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Why an editor closed it. */
    public Optional<String> settledWhy() {
        return Optional.ofNullable(settledWhy);
    }

    /** Grows with every change of its state. */
    public int version() {
        return version;
    }

    /** A reporter has answered a query, or a translator a question. */
    public void answered() {
        if ((kind == Kind.QUERY || kind == Kind.QUESTION) && state == State.OPEN) {
            state = State.ANSWERED;
        }
    }

    /**
     * Settles it.
     *
     * @param as RESOLVED, CLOSED or CARRIED
     * @param why only for CLOSED
     */
    public void settle(State as, @Nullable String why, UUID by, Instant at) {
        state = as;
        settledWhy = why;
        settledBy = by;
        settledAt = at;
    }

    /** Opens it again, unanswered. */
    public void reopen() {
        state = State.OPEN;
        settledWhy = null;
        settledBy = null;
        settledAt = null;
    }
}

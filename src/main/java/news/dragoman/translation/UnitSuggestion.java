package news.dragoman.translation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.KeptText;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had typed for a unit when the translation was not his any more. It changes nothing until its holder takes
 * it in, and stands beside the row until somebody says what becomes of it.
 */
@Entity
public class UnitSuggestion {

    @Id
    private UUID id;

    private UUID editionId;
    private UUID unitId;
    private UUID suggestedBy;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant at;

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
        DISMISSED,
        /** Its author took it back himself. */
        WITHDRAWN
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected UnitSuggestion() {}

    /**
     * A new one.
     *
     * @param id given by the page: offered twice, it is offered once
     * @param stage in which its author had the translation in hand
     */
    public UnitSuggestion(UUID id, UUID editionId, UUID unitId, String text, UUID by, Stage stage, Instant at) {
        this.id = id;
        this.editionId = editionId;
        this.unitId = unitId;
        this.text = new KeptText(text);
        this.suggestedBy = by;
        this.stage = stage;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID suggestedBy() {
        return suggestedBy;
    }

    /** The stage in which its author had the translation in hand. */
    public Stage stage() {
        return stage;
    }

    public Instant at() {
        return at;
    }

    public String text() {
        return text.content();
    }

    public boolean open() {
        return outcome == null;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<UUID> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public void close(Outcome outcome, UUID by, Instant at) {
        this.outcome = outcome;
        this.closedBy = by;
        this.closedAt = at;
    }
}

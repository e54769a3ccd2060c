package news.dragoman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to withdraw an article, with what readers would be told. Another person confirms it: the database knows that
 * too. An edition has one open proposal at most.
 */
@Entity
public class Withdrawal {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID storyId;
    private UUID editionId;
    private UUID entryId;

    @Column(columnDefinition = "text")
    private String notice;

    private UUID proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    /** How a proposal ended. */
    public enum Outcome {
        CONFIRMED,
        DECLINED,
        TAKEN_BACK
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Withdrawal() {}

    /**
     * @param entryId the line of the record that says who proposed it
     * @param notice in the edition's language; empty for the usual words
     */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Withdrawal(UUID storyId, UUID editionId, UUID entryId, String notice, UUID proposedBy, Instant proposedAt) {
        this.storyId = storyId;
        this.editionId = editionId;
        this.entryId = entryId;
        this.notice = notice;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
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

    public UUID entryId() {
        return entryId;
    }

    /** What readers will be told; empty for the usual words. */
    public String notice() {
        return notice;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public void end(Outcome how, UUID by, Instant now) {
        outcome = how;
        endedBy = by;
        endedAt = now;
    }
}

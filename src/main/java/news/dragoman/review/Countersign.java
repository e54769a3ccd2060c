package news.dragoman.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody has signed off his own work, as the desk allows with a reason: another chief looks at it afterwards. */
@Entity
public class Countersign {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID storyId;
    private UUID editionId;
    private UUID signOffId;
    private UUID signedBy;
    private Instant openedAt;
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private @Nullable UUID closingId;

    /** What became of it. */
    public enum Outcome {
        AGREED,
        /** The chief has found something wrong. */
        FAULT,
        /** The sign-off was void before anybody published by it. */
        LAPSED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Countersign() {}

    /** @param entryId the line of the record in which it was signed, with the reason */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Countersign(UUID storyId, SignOff signOff, UUID entryId) {
        this.storyId = storyId;
        this.editionId = signOff.editionId();
        this.signOffId = signOff.id();
        this.signedBy = signOff.personId();
        this.openedAt = signOff.at();
        this.entryId = entryId;
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

    public UUID signedBy() {
        return signedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UUID entryId() {
        return entryId;
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

    /** The line of the record with the note of whoever closed it. */
    public Optional<UUID> closingId() {
        return Optional.ofNullable(closingId);
    }

    /** @param closing the line of the record with the note */
    public void close(Outcome how, UUID by, UUID closing, Instant now) {
        outcome = how;
        closedBy = by;
        closingId = closing;
        closedAt = now;
    }

    /** Nothing is left to be looked at. */
    public void lapse(Instant now) {
        outcome = Outcome.LAPSED;
        closedAt = now;
    }
}

package news.dragoman.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.workflow.Stage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A lease on one edition, held by one person, with an end that everybody sees. The database allows one open claim an
 * edition. An overdue claim stays open, and its holder may work on, until another claims.
 */
@Entity
public class Claim {

    /** Work prolongs a claim at most this often, so that typing does not write a row a second. */
    private static final Duration RENEWED_AT_MOST_EVERY = Duration.ofMinutes(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant startedAt;
    private Instant until;
    private @Nullable Instant warnedAt;
    private @Nullable Instant toldAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable End endedBy;

    /** How a claim ended. */
    public enum End {
        RELEASED,
        OVERDUE,
        STEP
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Claim() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Claim(UUID editionId, UUID personId, Stage stage, Instant now, Duration lease) {
        this.editionId = editionId;
        this.personId = personId;
        this.stage = stage;
        this.startedAt = now;
        this.until = now.plus(lease);
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID personId() {
        return personId;
    }

    public Stage stage() {
        return stage;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant until() {
        return until;
    }

    public boolean heldBy(UUID person) {
        return endedAt == null && personId.equals(person);
    }

    public boolean overdue(Instant now) {
        return endedAt == null && !now.isBefore(until);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<End> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** Whether people have been told that its time is over. */
    public boolean told() {
        return toldAt != null;
    }

    /** Whether its holder has been warned that its time is running out. */
    public boolean warned() {
        return warnedAt != null;
    }

    public void warn(Instant now) {
        warnedAt = now;
    }

    public void renew(Instant now, Duration lease) {
        until = now.plus(lease);
        warnedAt = null;
        toldAt = null;
    }

    /** Prolongs the claim because its holder works, unless that was done within the last minute. */
    public void renewByWork(Instant now, Duration lease) {
        if (until.isBefore(now.plus(lease).minus(RENEWED_AT_MOST_EVERY))) {
            renew(now, lease);
        }
    }

    public void tell(Instant now) {
        toldAt = now;
    }

    public void end(Instant now, End how) {
        endedAt = now;
        endedBy = how;
    }
}

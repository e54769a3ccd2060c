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

/**
 * A published edition has to follow a correction of what it is drawn from, or of what is drawn from it, or a reader says
 * that it is wrong. An edition has one open task at most.
 */
@Entity
public class Task {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID storyId;
    private UUID editionId;
    private UUID sourceId;
    private @Nullable UUID entryId;
    private @Nullable UUID commentId;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;

    /** What happened to the source. */
    public enum Cause {
        /** Nothing: a reader says that the edition is wrong. */
        READER,
        CORRECTION,
        /** Something was taken out of it. */
        REDACTION,
        /** It was withdrawn. */
        WITHDRAWAL
    }

    /** How a task ended. */
    public enum Outcome {
        /** The edition was corrected in its turn. */
        FOLLOWED,
        /** An editor has said that it needs no change. */
        NO_CHANGE
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Task() {}

    /** @param entryId the line of the record that says who published the correction */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Task(UUID storyId, UUID editionId, UUID sourceId, UUID entryId, Cause cause, Instant openedAt) {
        this.storyId = storyId;
        this.editionId = editionId;
        this.sourceId = sourceId;
        this.entryId = entryId;
        this.cause = cause;
        this.openedAt = openedAt;
    }

    /**
     * A reader says that an edition is wrong.
     *
     * @param commentId where the reader says so
     */
    public static Task ofReader(UUID storyId, UUID editionId, UUID commentId, Instant openedAt) {
        var task = new Task();
        task.storyId = storyId;
        task.editionId = editionId;
        task.sourceId = editionId;
        task.commentId = commentId;
        task.cause = Cause.READER;
        task.openedAt = openedAt;
        return task;
    }

    public UUID id() {
        return id;
    }

    public UUID storyId() {
        return storyId;
    }

    /** The edition that has to follow. */
    public UUID editionId() {
        return editionId;
    }

    /** What was corrected; the edition itself where a reader says that it is wrong. */
    public UUID sourceId() {
        return sourceId;
    }

    /** The line of the record behind it; empty where a reader is. */
    public Optional<UUID> entryId() {
        return Optional.ofNullable(entryId);
    }

    /** The comment in which a reader says that it is wrong. */
    public Optional<UUID> commentId() {
        return Optional.ofNullable(commentId);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Cause cause() {
        return cause;
    }

    /**
     * Something graver has happened to a source.
     *
     * @param source what it happened to; it takes the place of the edition itself where only a reader said something
     * @param entry the line of the record that says so
     */
    public void becomes(Cause graver, UUID source, UUID entry) {
        if (cause == Cause.READER) {
            sourceId = source;
            entryId = entry;
        }
        cause = graver.compareTo(cause) > 0 ? graver : cause;
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

    public void close(Outcome how, UUID by, Instant now) {
        outcome = how;
        closedBy = by;
        closedAt = now;
    }
}

package news.dragoman.notify;

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
 * Something that one person is told about one edition. It holds ids, never text or names: words are found when it is
 * read, as the story shows them then to that person.
 */
@Entity
public class Notice {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID storyId;
    private UUID editionId;
    private @Nullable UUID entryId;
    private @Nullable Integer number;
    private @Nullable UUID messageId;
    private Instant at;
    private @Nullable Instant readAt;

    /** What it tells, in the words of the lifecycle's "Being told". */
    public enum Kind {
        RETURNED,
        ASSIGNED,
        HANDED_OVER,
        TAKEN_OVER,
        LEASE_ENDING,
        LEASE_OVER,
        SOURCE_CHANGED,
        SIGN_OFF_VOID,
        QUERY,
        ANSWER,
        MENTION,
        /** What one had in hand was put aside, as its original was joined into another story. */
        JOINED,
        SUSPENDED,
        RESUMED,
        HELD,
        LIFTED,
        TASK,
        /** Whoever corrects a translation has found that what it is drawn from, which one signed, is wrong too. */
        WRONG_UPSTREAM,
        /** A chief is to look at what one person signed alone. */
        COUNTERSIGN,
        /** A chief has found something wrong in what one signed alone. */
        FAULT_FOUND,
        /** What one has in hand may be signed by who had a hand in it, this once. */
        WAIVED,
        /** Something is in the way of what one has scheduled or signed; it waits. */
        SCHEDULE_OVERTAKEN,
        /** The clock has published it. */
        SCHEDULE_RAN,
        SCHEDULE_DROPPED,
        EMBARGOED,
        EMBARGO_LIFTED,
        REDACTED,
        WITHDRAWAL_PROPOSED,
        WITHDRAWAL_DECLINED,
        WITHDRAWN,
        /** A reader says that what one signed is wrong; a moderator passed it on. */
        READER_CORRECTION,
        /** A reader's comment was sealed to one. */
        READER_TIP,
        /** Words of the past are to be erased, and the person may confirm it. */
        ERASURE_ASKED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Notice() {}

    /**
     * Tells somebody something.
     *
     * @param entryId the line of the record that says who did it and why; null where there is none
     * @param number the version it speaks of; null for none
     */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Notice(
            UUID personId,
            Kind kind,
            UUID storyId,
            UUID editionId,
            @Nullable UUID entryId,
            @Nullable Integer number,
            Instant at) {
        this.personId = personId;
        this.kind = kind;
        this.storyId = storyId;
        this.editionId = editionId;
        this.entryId = entryId;
        this.number = number;
        this.at = at;
    }

    /** A notice of what somebody said in a thread. */
    public static Notice ofMessage(UUID personId, Kind kind, UUID storyId, UUID editionId, UUID messageId, Instant at) {
        var notice = new Notice(personId, kind, storyId, editionId, null, null, at);
        notice.messageId = messageId;
        return notice;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public Kind kind() {
        return kind;
    }

    public UUID storyId() {
        return storyId;
    }

    public UUID editionId() {
        return editionId;
    }

    public Optional<UUID> entryId() {
        return Optional.ofNullable(entryId);
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    /** What somebody said, where that is what is told. */
    public Optional<UUID> messageId() {
        return Optional.ofNullable(messageId);
    }

    public Instant at() {
        return at;
    }

    /** Whether the person has not opened it yet. */
    public boolean unread() {
        return readAt == null;
    }
}

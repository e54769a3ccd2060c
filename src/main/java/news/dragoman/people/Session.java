package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sign-in on one browser. The row holds a hash of the browser's secret, never the secret. */
@Entity
@Table(name = "person_session")
class Session {
    /** A shift and a break: who comes back the next morning signs in again. */
    static final Duration IDLE = Duration.ofHours(12);

    /** A cookie that is kept warm all the time is still over after a week. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** Writing every request down would make reading cost a write. */
    private static final Duration NOTICED_EVERY = Duration.ofMinutes(1);

    @Id
    private String id;

    private UUID personId;
    private Instant created;
    private Instant lastSeen;
    private Instant expires;
    private @Nullable Instant ended;
    private String device = "";

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Session() {}

    Session(String id, UUID personId, String device, Instant now) {
        this.id = id;
        this.device = device;
        this.personId = personId;
        this.created = now;
        this.lastSeen = now;
        this.expires = now.plus(LONGEST);
    }

    String id() {
        return id;
    }

    String device() {
        return device;
    }

    Instant created() {
        return created;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    UUID personId() {
        return personId;
    }

    boolean validFor(Person person, Instant now) {
        return ended == null
                && person.active()
                && !created.isBefore(person.sessionsValidFrom())
                && now.isBefore(expires)
                && now.isBefore(lastSeen.plus(IDLE));
    }

    boolean wantsNoticing(Instant now) {
        return now.isAfter(lastSeen.plus(NOTICED_EVERY));
    }

    void end(Instant now) {
        if (ended == null) {
            ended = now;
        }
    }
}

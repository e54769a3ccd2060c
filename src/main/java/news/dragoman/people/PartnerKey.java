package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A partner's key. The row holds a hash of the secret, never the secret; an ended one stays, to be looked up. */
@Entity
class PartnerKey {
    /** Writing every request down would make reading cost a write. */
    private static final Duration NOTICED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> languages;

    private String hash;
    private Instant created;
    private UUID createdBy;
    private @Nullable Instant lastUsed;
    private @Nullable Instant ended;
    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected PartnerKey() {}

    PartnerKey(UUID id, String name, Set<String> languages, String hash, UUID by, Instant now) {
        this.id = id;
        this.name = name;
        this.languages = new TreeSet<>(languages);
        this.hash = hash;
        this.createdBy = by;
        this.created = now;
    }

    boolean open() {
        return ended == null;
    }

    boolean wantsNoticing(Instant now) {
        return lastUsed == null || now.isAfter(lastUsed.plus(NOTICED_EVERY));
    }

    void end(UUID by, Instant now) {
        ended = now;
        endedBy = by;
    }

    Partner partner() {
        return new Partner(id, name, Set.copyOf(languages));
    }

    PartnerKeys.Line line() {
        return new PartnerKeys.Line(id, name, Set.copyOf(languages), created, lastUsed, ended);
    }
}

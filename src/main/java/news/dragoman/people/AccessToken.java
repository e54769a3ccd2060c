package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A key to the API that a person made for a program. The row holds a hash of the secret, never the secret. */
@Entity
class AccessToken {
    /** Writing every request down would make reading cost a write. */
    private static final Duration NOTICED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID personId;
    private String hash;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Scope> scopes;

    private Instant created;
    private Instant expires;
    private @Nullable Instant lastUsed;
    private @Nullable Instant ended;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected AccessToken() {}

    AccessToken(UUID id, UUID personId, String hash, String name, Set<Scope> scopes, Instant now, Duration lasts) {
        this.id = id;
        this.personId = personId;
        this.hash = hash;
        this.name = name;
        this.scopes = new TreeSet<>(scopes);
        this.scopes.add(Scope.READ);
        this.created = now;
        this.expires = now.plus(lasts);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Set<Scope> scopes() {
        return EnumSet.copyOf(scopes);
    }

    boolean validFor(Person person, Instant now) {
        return ended == null
                && person.active()
                && !created.isBefore(person.sessionsValidFrom())
                && now.isBefore(expires);
    }

    boolean wantsNoticing(Instant now) {
        return lastUsed == null || now.isAfter(lastUsed.plus(NOTICED_EVERY));
    }

    void end(Instant now) {
        if (ended == null) {
            ended = now;
        }
    }

    Tokens.Line line(Person person, Instant now) {
        return new Tokens.Line(id, name, scopes(), created, expires, lastUsed, validFor(person, now));
    }
}

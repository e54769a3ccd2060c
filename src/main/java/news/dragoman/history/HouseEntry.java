package news.dragoman.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record that is about the newsroom and not about a story: who was taken on, granted a role, let go.
 * Same table, same promises as {@link Entry}: ids and codes, never text or names, and never changed.
 */
@Entity
@Immutable
@Table(name = "entry")
@SQLRestriction("deed is not null")
public class HouseEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private @Nullable UUID actorId;
    private @Nullable UUID subjectId;
    private @Nullable UUID personaId;
    private @Nullable UUID deskId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Change> changes = Map.of();

    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected HouseEntry() {}

    /** @param actor who did it; null for the installation itself, which loads a demo */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public HouseEntry(Deed deed, @Nullable UUID actor, Instant at) {
        this.deed = deed;
        this.actorId = actor;
        this.at = at;
    }

    /** The person whom it concerns. Never the one behind a pen name. */
    public HouseEntry person(UUID person) {
        this.subjectId = person;
        return this;
    }

    public HouseEntry persona(UUID persona) {
        this.personaId = persona;
        return this;
    }

    public HouseEntry desk(UUID desk) {
        this.deskId = desk;
        return this;
    }

    /** What became different, by what it is called in the code. */
    public HouseEntry changing(Map<String, Change> changes) {
        this.changes = new TreeMap<>(changes);
        return this;
    }

    public UUID id() {
        return id;
    }

    public Deed deed() {
        return deed;
    }

    public Optional<UUID> actorId() {
        return Optional.ofNullable(actorId);
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(subjectId);
    }

    public Optional<UUID> personaId() {
        return Optional.ofNullable(personaId);
    }

    public Optional<UUID> deskId() {
        return Optional.ofNullable(deskId);
    }

    public Map<String, Change> changes() {
        return changes;
    }

    public Instant at() {
        return at;
    }
}

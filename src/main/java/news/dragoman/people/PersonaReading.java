package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One look by somebody at who is behind another's pen name; kept for good. */
@Entity
@Immutable
class PersonaReading {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID personaId;
    private UUID readerId;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected PersonaReading() {}

    PersonaReading(UUID personaId, UUID readerId, Instant at) {
        this.personaId = personaId;
        this.readerId = readerId;
        this.at = at;
    }

    PersonaOwners.Look look() {
        return new PersonaOwners.Look(readerId, personaId, at);
    }
}

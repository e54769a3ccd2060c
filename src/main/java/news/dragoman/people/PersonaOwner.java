package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Who is behind a pen name. */
@Entity
class PersonaOwner {
    @Id
    private UUID personaId;

    private UUID personId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected PersonaOwner() {}

    PersonaOwner(UUID personaId, UUID personId) {
        this.personaId = personaId;
        this.personId = personId;
    }

    UUID personId() {
        return personId;
    }
}

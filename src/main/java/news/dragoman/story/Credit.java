package news.dragoman.story;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a byline: a person, a persona, or the desk. */
@Embeddable
public class Credit {

    private @Nullable UUID personId;
    private @Nullable UUID personaId;
    private @Nullable UUID deskId;

    protected Credit() {}

    private Credit(@Nullable UUID personId, @Nullable UUID personaId, @Nullable UUID deskId) {
        this.personId = personId;
        this.personaId = personaId;
        this.deskId = deskId;
    }

    public static Credit person(UUID id) {
        return new Credit(id, null, null);
    }

    public static Credit persona(UUID id) {
        return new Credit(null, id, null);
    }

    public static Credit desk(UUID id) {
        return new Credit(null, null, id);
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public Optional<UUID> personaId() {
        return Optional.ofNullable(personaId);
    }

    public Optional<UUID> deskId() {
        return Optional.ofNullable(deskId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credit c
                && personId().equals(c.personId())
                && personaId().equals(c.personaId())
                && deskId().equals(c.deskId());
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(personId, personaId, deskId);
    }
}

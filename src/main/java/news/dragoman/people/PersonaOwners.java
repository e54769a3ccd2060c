package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.workflow.Role;

/**
 * The only way to who is behind a pen name.
 *
 * <p>A person sees their own; a chief may see another's, and each such look is on record before the answer is given.
 * Nobody else gets an answer, and none of the rules on a story need one: they go by the person.
 */
@ApplicationScoped
public class PersonaOwners {
    private static final int LOOKS_SHOWN = 50;

    private final Owners owners = new Owners();
    private final Clock clock;

    PersonaOwners(Clock clock) {
        this.clock = clock;
    }

    /** Puts a person behind a pen name; a pen name has one, for good. */
    @Transactional
    public void assign(Persona persona, Person person) {
        owners.persist(new PersonaOwner(persona.id(), person.id()));
    }

    /** The pen names a person works under. For that person's own eyes. */
    @Transactional
    public List<Persona> of(UUID personId) {
        return owners.getEntityManager()
                .createQuery(
                        "select p from Persona p, PersonaOwner o where o.personaId = p.id and o.personId = :person order by p.id",
                        Persona.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Whether that pen name is that person's own. Says nothing about anybody else. */
    @Transactional
    public boolean owns(UUID personId, UUID personaId) {
        return ownerOf(personaId).filter(personId::equals).isPresent();
    }

    /** The id of the person behind a pen name, for its owner or a chief; empty for everybody else. */
    @Transactional
    public Optional<UUID> reveal(UUID personaId, Person reader) {
        Optional<UUID> owner = ownerOf(personaId);
        if (owner.filter(reader.id()::equals).isPresent()) {
            return owner;
        }
        if (!reader.active() || !reader.roles().contains(Role.CHIEF)) {
            return Optional.empty();
        }
        if (owner.isPresent()) {
            owners.getEntityManager().persist(new PersonaReading(personaId, reader.id(), clock.instant()));
        }
        return owner;
    }

    /** Somebody's look at who is behind a pen name, and when. */
    public record Look(UUID readerId, UUID personaId, Instant at) {}

    /** Who has looked, newest first: for the person behind it and for chiefs; nothing for anybody else. */
    @Transactional
    public List<Look> looks(UUID personaId, Person reader) {
        boolean chief = reader.active() && reader.roles().contains(Role.CHIEF);
        return chief || owns(reader.id(), personaId) ? looksAt(List.of(personaId)) : List.of();
    }

    /** Who has looked at the pen names of a person, newest first. For that person's own eyes. */
    @Transactional
    public List<Look> looksAtOwn(UUID personId) {
        return looksAt(of(personId).stream().map(Persona::id).toList());
    }

    private List<Look> looksAt(List<UUID> personaIds) {
        return owners
                .getEntityManager()
                .createQuery(
                        "select r from PersonaReading r where r.personaId in :personas order by r.at desc, r.id desc",
                        PersonaReading.class)
                .setParameter("personas", personaIds)
                .setMaxResults(LOOKS_SHOWN)
                .getResultList()
                .stream()
                .map(PersonaReading::look)
                .toList();
    }

    Optional<UUID> ownerOf(UUID personaId) {
        return owners.findByIdOptional(personaId).map(PersonaOwner::personId);
    }

    private static class Owners implements PanacheRepositoryBase<PersonaOwner, UUID> {}
}

package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import news.dragoman.history.Change;
import news.dragoman.history.Deed;
import news.dragoman.history.HouseEntries;
import news.dragoman.history.HouseEntry;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Makes pen names and changes what they are called. Whoever makes one says who is behind it, once; afterwards that lies
 * in {@link PersonaOwners}, closed to administrators, and no entry leads there.
 */
@ApplicationScoped
public class PenNames {
    private final Personas personas;
    private final PersonaOwners owners;
    private final Office office;
    private final HouseEntries record;
    private final Clock clock;

    PenNames(Personas personas, PersonaOwners owners, Office office, HouseEntries record, Clock clock) {
        this.personas = personas;
        this.owners = owners;
        this.office = office;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Refusal {@code INITIALS_TAKEN} if another pen name has them: two would look like one on a card */
    @Transactional
    public Persona make(String initials, Map<String, String> names, Person owner, Person admin) {
        office.enter(admin);
        refuseTaken(initials, null);
        Persona persona = new Persona(initials, names);
        personas.persist(persona);
        personas.flush();
        owners.assign(persona, owner);
        record.persist(new HouseEntry(Deed.MAKE_PERSONA, admin.id(), clock.instant()).persona(persona.id()));
        return persona;
    }

    /** @param basedOn the {@link Persona#version} that the change was made from */
    @Transactional
    public Persona change(UUID id, long basedOn, String initials, Map<String, String> names, Person admin) {
        office.enter(admin);
        Persona persona = personas.lock(id).orElseThrow(NotReadable::new);
        if (persona.version() != basedOn) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        refuseTaken(initials, id);
        var changes = new TreeMap<String, Change>();
        if (!persona.initials().equals(initials)) {
            changes.put("initials", new Change("", ""));
        }
        if (!persona.names().equals(names)) {
            changes.put("names", PersonChanges.renamed(persona.names(), names));
        }
        if (!changes.isEmpty()) {
            persona.describe(initials, names);
            record.persist(new HouseEntry(Deed.CHANGE_PERSONA, admin.id(), clock.instant())
                    .persona(id)
                    .changing(changes));
        }
        return persona;
    }

    private void refuseTaken(String initials, @Nullable UUID own) {
        if (personas.list("initials", initials).stream()
                .anyMatch(other -> !other.id().equals(own))) {
            throw new Refusal(Decision.Kind.NOT_YET, "INITIALS_TAKEN");
        }
    }
}

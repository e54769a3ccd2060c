package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.people.Person;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.Refusal;

/**
 * Takes a change of a translation back that may lie in several units: all of them are written in one transaction, or none.
 * Each is saved as if it had been typed, so what stood there stays among the unit's earlier texts.
 */
@ApplicationScoped
public class TakingBack {

    private final SaveRights rights;
    private final UnitWriting writing;

    TakingBack(SaveRights rights, UnitWriting writing) {
        this.rights = rights;
        this.writing = writing;
    }

    /** A unit, its version that was read, and what shall stand there. */
    public record Part(UUID unit, int base, String words) {}

    /**
     * Writes the parts.
     *
     * @param saveId the save's own id; each unit's is derived from it
     * @return the units' versions now; empty where somebody changed one of them meanwhile
     * @throws Refusal if the person may not save here
     */
    public Optional<Map<UUID, Integer>> write(UUID editionId, UUID saveId, List<Part> parts, Person person) {
        return rights.saving(editionId, person, open -> {
            // In one order, so that two windows of one person never wait for each other.
            Map<UUID, Unit> units = parts.stream()
                    .map(Part::unit)
                    .sorted(Comparator.naturalOrder())
                    .collect(Collectors.toMap(id -> id, id -> writing.locked(open.edition(), id)));
            if (parts.stream().anyMatch(part -> unit(units, part).version() != part.base())) {
                return Optional.empty();
            }
            Map<UUID, Integer> versions = new HashMap<>();
            for (Part part : parts) {
                var id = UUID.nameUUIDFromBytes((saveId + "|" + part.unit()).getBytes(StandardCharsets.UTF_8));
                var saved = writing.replace(open, unit(units, part), new Save(id, part.base(), part.words()), true);
                versions.put(part.unit(), saved.version());
            }
            return Optional.of(versions);
        });
    }

    private static Unit unit(Map<UUID, Unit> units, Part part) {
        return Objects.requireNonNull(units.get(part.unit()));
    }
}

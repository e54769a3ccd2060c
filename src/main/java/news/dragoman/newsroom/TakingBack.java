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
import news.dragoman.translation.AsItStood;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperations;
import news.dragoman.workflow.Refusal;

/**
 * Takes a change of a translation back that may lie in several units: all of them are written in one transaction, or none.
 * Each is saved as if it had been typed, so what stood there stays among the unit's earlier texts; where rows have to
 * move, to come or to go, that is done by operations which stand in the record like a translator's.
 */
@ApplicationScoped
public class TakingBack {

    private final SaveRights rights;
    private final UnitWriting writing;
    private final Restructuring restructuring;
    private final UnitOperations operations;

    TakingBack(SaveRights rights, UnitWriting writing, Restructuring restructuring, UnitOperations operations) {
        this.rights = rights;
        this.writing = writing;
        this.restructuring = restructuring;
        this.operations = operations;
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

    /**
     * Lets rows stand as they stood.
     *
     * @param seen how many operations had been done when the rows were read
     * @param read the versions of the words that were read, by unit
     * @return whether it was done; not where somebody changed rows or words meanwhile
     * @throws Refusal if the person may not, or the rows do not allow it
     */
    public boolean restructure(UUID editionId, int seen, Map<UUID, Integer> read, AsItStood.Way way, Person person) {
        return rights.restructuring(editionId, person, open -> {
            if (operations.count(editionId) != seen || !asRead(open, read)) {
                return false;
            }
            restructuring.inOrder(open, way.operations(), person);
            way.words().forEach((id, words) -> {
                var unit = writing.locked(open.edition(), id);
                writing.replace(open, unit, new Save(UUID.randomUUID(), unit.version(), words), true);
            });
            return true;
        });
    }

    private boolean asRead(SaveRights.Open open, Map<UUID, Integer> read) {
        return read.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .allMatch(e -> writing.locked(open.edition(), e.getKey()).version() == e.getValue());
    }

    private static Unit unit(Map<UUID, Unit> units, Part part) {
        return Objects.requireNonNull(units.get(part.unit()));
    }
}

package news.dragoman.translation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to a translation's rows, and when: without the words that the record of it keeps.
 *
 * @param all oldest first, what was undone and its undoing included
 */
public record Deeds(List<Deed> all) {

    public Deeds {
        all = List.copyOf(all);
    }

    /**
     * A line of the record.
     *
     * @param row the one that whoever did it went on with; null where none was left
     * @param undoes what it takes back
     */
    public record Deed(
            UUID id,
            int number,
            Operation.Kind kind,
            @Nullable UUID row,
            UUID by,
            Instant at,
            @Nullable UUID undoes) {}

    /** How many were done, undoing included. */
    public int count() {
        return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
    }

    /** What of these kinds was done and not undone, oldest first. */
    public Stream<Deed> standing(Set<Operation.Kind> kinds) {
        var undone = new HashSet<UUID>();
        all.forEach(d -> {
            if (d.undoes() != null) {
                undone.add(d.undoes());
            }
        });
        return all.stream()
                .filter(d -> kinds.contains(d.kind()) && d.undoes() == null)
                .filter(d -> !undone.contains(d.id()));
    }

    /** What a person would undo: the newest of his that stands. */
    public Optional<Deed> newestOf(UUID person) {
        return standing(Set.of(Operation.Kind.values()))
                .filter(d -> d.by().equals(person))
                .reduce((older, newer) -> newer);
    }
}

package news.dragoman.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.workflow.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ten thousand operations without looking, and all the way back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomWalkTest {

    private static final int STEPS = 10_000;

    @Test
    void every_sentence_stays_accounted_for_and_undoing_all_leads_to_the_start() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("Random walk over the rows with -Dseed=" + seed);
        var random = new RandomOperations(seed);
        var walk =
                Rows.of("en", Collections.nCopies(12, List.of("A first one. A second.", "", "第三句。Third.", "Fourth")));
        var start = walk.now;
        Set<UUID> sentences = start.segments();
        Map<Operation.Kind, Integer> done = new EnumMap<>(Operation.Kind.class);
        Map<UUID, Double> numbers = numbered(start);
        int refused = 0;
        for (int i = 0; i < STEPS; i++) {
            try {
                if (walk.depth() > 0 && random.oneIn(6)) {
                    walk.undoes();
                    done.merge(Operation.Kind.UNDO, 1, Integer::sum);
                } else {
                    var operation = random.next(walk.now.rows(), gone(walk));
                    var trace = walk.does(operation);
                    done.merge(operation.kind(), 1, Integer::sum);
                    numbers = renumbered(walk.now, numbers, trace);
                }
            } catch (Refusal refusal) {
                refused++;
                assertTrue(!refusal.refused().reasons().isEmpty());
            }
            String where = "step " + i + " of seed " + seed;
            assertEquals(Optional.empty(), walk.now.fault(), where);
            assertEquals(sentences, walk.now.segments(), where);
        }
        System.out.println(
                done + ", refused " + refused + ", rows " + walk.now.rows().size());
        assertEquals(Set.of(Operation.Kind.values()), done.keySet(), "every kind was done, seed " + seed);
        while (walk.depth() > 0) {
            walk.undoes();
        }
        assertEquals(start.rows(), walk.now.rows(), "seed " + seed);
    }

    /** The numbers of the database keep the same order, through any number of operations at one place. */
    private static Map<UUID, Double> renumbered(Arrangement now, Map<UUID, Double> numbers, Trace trace) {
        var order = now.rows().stream().map(RowState::id).toList();
        var placed = trace.after().stream().map(p -> p.row().id()).collect(Collectors.toSet());
        var next = new HashMap<>(numbers);
        next.putAll(Places.of(order, numbers, placed));
        next.keySet().retainAll(order);
        for (int i = 1; i < order.size(); i++) {
            assertTrue(next.get(order.get(i - 1)) < next.get(order.get(i)), () -> order + " " + next);
        }
        return next;
    }

    private static Map<UUID, Double> numbered(Arrangement rows) {
        var numbers = new HashMap<UUID, Double>();
        rows.rows().forEach(r -> numbers.put(r.id(), (double) numbers.size()));
        return numbers;
    }

    private static List<UUID> gone(Rows walk) {
        var gone = new ArrayList<UUID>();
        if (walk.depth() > 0) {
            walk.last().before().stream()
                    .map(p -> p.row().id())
                    .filter(id -> walk.now.find(id).isEmpty())
                    .forEach(gone::add);
        }
        return gone;
    }
}

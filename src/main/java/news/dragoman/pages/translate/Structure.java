package news.dragoman.pages.translate;

import java.util.Optional;
import java.util.UUID;
import news.dragoman.translation.Operation;

/**
 * How far a translation was restructured when the page was laid out.
 *
 * @param seen how many operations had been done
 * @param undo what the person can take back
 * @param reasonWanted whether the desk asks why a sentence is left out
 * @param did what was done just now; null on a page that was merely opened
 */
record Structure(
        int seen,
        Optional<Undoable> undo,
        boolean reasonWanted,
        Operation.@org.jspecify.annotations.Nullable Kind did) {

    /** The person's newest operation. */
    record Undoable(UUID operation, Operation.Kind kind) {
        public UUID newId() {
            return UUID.randomUUID();
        }
    }
}

package news.dragoman.translation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What operations before put aside. */
public interface Past {

    /** Nothing was done before. */
    Past NONE = new Past() {
        @Override
        public Optional<RowState> beforeOmission(UUID row) {
            return Optional.empty();
        }

        @Override
        public Optional<Placed> removed(UUID row) {
            return Optional.empty();
        }

        @Override
        public List<RowState> mergedInto(RowState row) {
            return List.of();
        }
    };

    /** A row as it stood before it was left out last. */
    Optional<RowState> beforeOmission(UUID row);

    /** A row that was taken out, as it stood last. */
    Optional<Placed> removed(UUID row);

    /** The rows of which this one was merged last, if it still stands as that left it; else none. */
    List<RowState> mergedInto(RowState row);
}

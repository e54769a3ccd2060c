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

    /** What these operations put aside; none of them undone, the oldest first. What was merged is not told by it. */
    static Past of(List<UnitOperation> standing) {
        return new Past() {
            @Override
            public Optional<RowState> beforeOmission(UUID row) {
                return newest(Operation.Kind.OMIT, row).map(Placed::row);
            }

            @Override
            public Optional<Placed> removed(UUID row) {
                return newest(Operation.Kind.REMOVE, row);
            }

            @Override
            public List<RowState> mergedInto(RowState row) {
                return List.of();
            }

            private Optional<Placed> newest(Operation.Kind kind, UUID row) {
                return standing.stream()
                        .filter(o -> o.kind() == kind)
                        .flatMap(o -> o.trace().before().stream())
                        .filter(p -> p.row().id().equals(row))
                        .reduce((older, newer) -> newer);
            }
        };
    }

    /** A row as it stood before it was left out last. */
    Optional<RowState> beforeOmission(UUID row);

    /** A row that was taken out, as it stood last. */
    Optional<Placed> removed(UUID row);

    /** The rows of which this one was merged last, if it still stands as that left it; else none. */
    List<RowState> mergedInto(RowState row);
}

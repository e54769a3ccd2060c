package news.dragoman.api;

import org.jspecify.annotations.Nullable;

/** Thrown where a request cannot be taken as it is, whoever sends it. */
class Fault extends RuntimeException {
    private final ProblemKind kind;
    private final @Nullable String field;

    Fault(ProblemKind kind) {
        this(kind, null);
    }

    /** @param field what of the request is at fault */
    Fault(ProblemKind kind, @Nullable String field) {
        super(kind + (field == null ? "" : " " + field));
        this.kind = kind;
        this.field = field;
    }

    ProblemKind kind() {
        return kind;
    }

    @Nullable
    String field() {
        return field;
    }

    /** Refuses a request whose body is missing, or the JSON {@code null}. */
    static void unlessGiven(@Nullable Object body) {
        if (body == null) {
            throw new Fault(ProblemKind.MALFORMED);
        }
    }
}

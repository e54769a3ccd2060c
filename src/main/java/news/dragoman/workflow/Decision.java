package news.dragoman.workflow;

import java.util.List;

/** What the table says to a step: yes and whereto, or no with every reason at once. */
public sealed interface Decision {

    /** The step may be taken and leads to {@code to}. */
    record Allowed(Stage to) implements Decision {}

    /**
     * The step may not be taken.
     *
     * @param kind the gravest of the kinds of its reasons: who you are comes before when it is, and that before what
     *     is missing
     */
    record Refused(Kind kind, List<Reason> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Not you (403), not now (409), not yet (422). */
    enum Kind {
        NOT_YOU,
        NOT_NOW,
        NOT_YET
    }

    /** Whether the step may be taken. */
    default boolean allowed() {
        return this instanceof Allowed;
    }
}

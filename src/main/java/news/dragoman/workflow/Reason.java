package news.dragoman.workflow;

import java.util.List;
import java.util.Set;

/**
 * One reason for a refusal: a code that the reader's language words, and what it speaks of.
 *
 * @param code the name of a {@link Guard}, a {@link Who}, or one of the constants here
 * @param args ids, numbers and dates for the wording; never story text
 */
public record Reason(String code, List<String> args) {

    /** The edition is not in a stage from which the step leads. Argument: the stage it is in. */
    public static final String STAGE = "STAGE";

    /** The edition was moved on after the page was opened. */
    public static final String MOVED_ON = "MOVED_ON";

    private static final Set<String> NAMING = Set.of(
            Guard.UNCLAIMED.name(),
            Guard.NOBODY_ELSE_HOLDS.name(),
            "COMMENT_APPROVED",
            "COMMENT_REJECTED",
            "COMMENT_PASSED_ON");

    public Reason {
        args = List.copyOf(args);
    }

    /** Whether what it speaks of is a person: the one who has the edition in hand, or who decided before one did. */
    public boolean namesHolder() {
        return NAMING.contains(code);
    }

    public Reason(String code) {
        this(code, List.of());
    }
}

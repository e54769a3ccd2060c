package news.dragoman.pages.review;

import java.util.List;
import news.dragoman.translation.Operation;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * A way in which the text stands apart from its source.
 *
 * @param kind what a translator did; null where nobody did anything and the source has moved the sentence
 * @param number of the sentence, as the bench counts
 * @param href where it is read
 * @param source the source sentences that are left out; empty for anything else
 * @param why the reason for leaving out, or where an addition is from; may be empty
 */
record Rearranged(
        Operation.@Nullable Kind kind,
        int number,
        String href,
        List<TextOf> source,
        String why,
        String by,
        String clock) {

    /** The number, for a sentence. */
    public String no() {
        return Integer.toString(number);
    }

    /** Whether nobody did it: the source has its sentence elsewhere by now. */
    public boolean bySource() {
        return kind == null;
    }

    /** For a template. */
    public boolean added() {
        return kind == Operation.Kind.ADD;
    }

    /** The icon of what was done. */
    public String icon() {
        if (kind == null) {
            return "sync";
        }
        return switch (kind) {
            case MERGE -> "merge";
            case SPLIT -> "split";
            case OMIT -> "omit";
            case ADD -> "plus";
            default -> "move";
        };
    }
}

package news.dragoman.pages.corrections;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateEnum;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.review.Task;

/**
 * The board of compliance.
 *
 * @param open how many have not followed
 */
@CheckedTemplate(basePath = "corrections", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CorrectionsPage(List<Line> lines, int open) implements TemplateInstance {

    /** Whether a language has followed. */
    @TemplateEnum
    public enum State {
        OPEN,
        FOLLOWED,
        NO_CHANGE
    }

    /**
     * A language that has to follow, or has.
     *
     * @param source the language that was corrected; may be empty
     * @param upstream whether that is drawn from it, and it was found wrong too
     * @param cause what happened to that
     * @param differs where to see what differs; empty where it is closed or not for the person
     * @param iso since when it is open, or when it was closed
     * @param days how long it is open, or was; with hours and minutes
     */
    public record Line(
            String href,
            String slugline,
            String language,
            String source,
            boolean upstream,
            Task.Cause cause,
            State state,
            String differs,
            String iso,
            String at,
            long days,
            int hours,
            int minutes) {

        /** Whether an open one was put by a reader's comment, which editors of the language can read. */
        public boolean isSaidByReader() {
            return cause == Task.Cause.READER && isOpen();
        }

        public boolean isOpen() {
            return state == State.OPEN;
        }
    }
}

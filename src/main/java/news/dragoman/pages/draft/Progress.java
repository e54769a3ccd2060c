package news.dragoman.pages.draft;

import java.util.List;

/**
 * How far a draft is: its length, and what filing still asks for.
 *
 * @param amount characters or words of the body, as its language counts
 * @param headline the same of the headline
 * @param mayFile whether nothing stands in the way
 */
record Progress(int amount, int paragraphs, int headline, boolean mayFile, List<Check> checks) {

    /** The headline's length, for a message. */
    public String headlineLabel() {
        return Integer.toString(headline);
    }

    /**
     * One thing that filing asks for.
     *
     * @param field the id of the element where it is mended
     */
    record Check(String tone, String text, String field) {}
}

package news.dragoman.newsroom;

import news.dragoman.language.PlainText;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;

/**
 * What people type, taken in: line ends become LF, nothing else is altered. What cannot be kept is refused with a
 * reason that the page shows beside what was typed.
 */
public final class Typed {

    /** The longest reason, note or other free words, in UTF-16 units. */
    public static final int FREE_WORDS_LIMIT = 4_000;

    private Typed() {}

    /**
     * Accepts a text.
     *
     * @param limit the longest, in UTF-16 units
     * @throws Refusal if it holds NUL, an unpaired surrogate or a bidi override (codes {@code TEXT_…}), or is longer
     */
    public static String text(String typed, int limit) {
        String text = PlainText.lineEnds(typed);
        PlainText.fault(text).ifPresent(fault -> {
            throw new Refusal(
                    Decision.Kind.NOT_YET, "TEXT_" + fault.kind().name(), Integer.toString(fault.index() + 1));
        });
        if (text.length() > limit) {
            throw new Refusal(
                    Decision.Kind.NOT_YET, "TEXT_TOO_LONG", Integer.toString(text.length()), Integer.toString(limit));
        }
        return text;
    }

    /** Accepts a text of one line: line breaks in it become spaces. */
    public static String line(String typed, int limit) {
        return text(typed, limit).replaceAll("\\s*\\n\\s*", " ");
    }
}

package news.dragoman.pages.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.fields.Wrong;

/**
 * An edition's links, and the form for a new one.
 *
 * @param secret the address of the link that was just made, the only time that it is shown; else empty
 * @param madeFor for whom that is
 * @param note {@code ended}, {@code before} where the form was sent again, else empty
 * @param shut why nothing can be shown outside now; empty where it can
 * @param makes whether the person may make and take back links
 */
@CheckedTemplate(basePath = "preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewsPage(
        String storyId,
        String slugline,
        String address,
        String language,
        String secret,
        String madeFor,
        String note,
        String shut,
        boolean makes,
        Typed form,
        List<Choice> versions,
        List<Choice> lasting,
        List<Row> rows,
        Wrong wrong)
        implements TemplateInstance {

    record Typed(String id, String forWhom) {}

    /**
     * Something to choose.
     *
     * @param cutAt for a version the step at which it was cut
     * @param at for a version when it was cut
     */
    record Choice(int value, String cutAt, String at, boolean chosen) {}

    /**
     * A link.
     *
     * @param times when it was opened, the latest first; not more than a page wants
     */
    record Row(
            String id,
            String forWhom,
            int version,
            String by,
            Time made,
            Time ends,
            State state,
            String endedBy,
            int openings,
            List<Time> times) {

        public boolean isOpen() {
            return state == State.HOLDS;
        }
    }

    /** A time for people and for machines. */
    record Time(String iso, String text) {}

    /** What became of a link. */
    enum State {
        HOLDS,
        OVER,
        ENDED
    }
}

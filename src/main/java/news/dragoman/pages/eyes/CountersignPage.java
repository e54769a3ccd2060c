package news.dragoman.pages.eyes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What one person signed alone.
 *
 * @param open what waits for a chief, the longest first
 * @param closed what a chief has looked at lately
 * @param done whether the person has just countersigned
 */
@CheckedTemplate(basePath = "eyes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CountersignPage(List<Item> open, List<Item> closed, boolean done) implements TemplateInstance {

    /**
     * One of them.
     *
     * @param stage of its edition, by its name; SUSPENDED or WITHDRAWN where readers find that
     * @param version of its edition, for the form
     * @param signed who signed it, and when
     * @param minutes how long it has waited, with days and hours
     * @param note of the chief who looked at it; empty while nobody has
     * @param mayClose whether the form is offered
     * @param own whether the person signed it
     */
    public record Item(
            String key,
            String edition,
            String story,
            String slugline,
            String language,
            String stage,
            int version,
            Person signed,
            String reason,
            long days,
            int hours,
            int minutes,
            boolean fault,
            Person closed,
            String note,
            boolean mayClose,
            boolean own) {}

    /** Somebody as the story names him, and when he did something; empty texts for nobody. */
    public record Person(String name, String iso, String at) {
        static final Person NOBODY = new Person("", "", "");
    }
}

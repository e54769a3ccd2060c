package news.dragoman.pages.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;

/**
 * The page on which work changes hands.
 *
 * @param givable whether there is anybody to give any of it to
 * @param note as typed
 * @param done whether something was just handed over
 */
@CheckedTemplate(basePath = "handover", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HandOverPage(List<Item> items, boolean givable, String note, boolean done, Wrong wrong)
        implements TemplateInstance {

    /**
     * One edition in the person's hands.
     *
     * @param until when the claim ends, with its zone
     * @param receivers who else may have it, as its story calls them
     */
    record Item(String id, String slugline, String language, StageMark mark, String until, List<Receiver> receivers) {
        /** The name of its field. */
        public String field() {
            return FIELD + id;
        }
    }

    record Receiver(String id, String name, boolean chosen) {}

    /** What the names of the fields begin with; the edition's id follows. */
    static final String FIELD = "to-";

    static final String NOTE = "note";

    /** What is wrong, by field. */
    record Wrong(List<FieldError> errors) {

        /** What is wrong with a field; empty if nothing is. */
        public String about(String field) {
            return FieldError.about(errors, field);
        }
    }
}

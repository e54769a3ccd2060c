package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.people.ReturnReason;

/**
 * The reasons for which a desk returns texts.
 *
 * @param stamp of the list that the form is based on
 * @param done what came of the last form: "saved", "moved", or nothing
 * @param wrong why it was not taken; empty where it was
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReasonsPage(
        String desk, String name, String stamp, List<Row> rows, List<ReturnReason.Fits> fits, String done, String wrong)
        implements TemplateInstance {

    /**
     * A reason, or an empty row for a new one.
     *
     * @param id empty for a new one
     * @param number of its row, from 1
     */
    record Row(String id, String number, ReturnReason.Fits fits, List<Said> words) {}

    /** Its words in one language; may be empty. */
    record Said(String tag, String language, String words) {}
}

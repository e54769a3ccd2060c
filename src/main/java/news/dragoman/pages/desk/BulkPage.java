package news.dragoman.pages.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.StepForm;

/**
 * Says of each edition that was ticked what came of it.
 *
 * @param done those with which it went well
 * @param refused those with which it did not, with every reason
 * @param hidden how many are none that the person may know of, or are there no more
 * @param failed those and the refused ones together
 * @param nothing whether nothing was ticked
 * @param desk the page it came from
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkPage(
        StepForm step, List<Item> done, List<Item> refused, int hidden, int failed, boolean nothing, String desk)
        implements TemplateInstance {

    /** One edition. */
    public record Item(String href, String slugline, String language, List<String> reasons) {}
}

package news.dragoman.pages.eyes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.newsroom.FourEyesBoard;

/** Where a chief has waived four eyes, the latest first. */
@CheckedTemplate(basePath = "eyes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WaiversPage(List<Item> items) implements TemplateInstance {

    /**
     * One of them.
     *
     * @param signed who signed off by it, and when; empty texts for nobody
     * @param changed whether the text was changed in between
     */
    public record Item(
            String story,
            String slugline,
            String language,
            CountersignPage.Person given,
            String reason,
            FourEyesBoard.Use use,
            CountersignPage.Person signed,
            boolean changed) {}
}

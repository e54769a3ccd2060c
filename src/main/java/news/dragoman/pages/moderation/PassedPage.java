package news.dragoman.pages.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/** What was passed on to the person, the latest first. */
@CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PassedPage(List<Item> items) implements TemplateInstance {

    /**
     * One comment.
     *
     * @param tipFor the editor to whom it is sealed; empty where it says that the article is wrong
     * @param story the page of the article's story; empty where the person may not know it
     */
    public record Item(
            String id,
            boolean tip,
            String tipFor,
            String name,
            TextOf text,
            String sentIso,
            String sent,
            String passedIso,
            String passed,
            String why,
            @Nullable TextOf article,
            String published,
            String language,
            String story) {}
}

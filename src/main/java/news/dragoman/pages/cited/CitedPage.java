package news.dragoman.pages.cited;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import news.dragoman.web.StageMark;

/**
 * What a text goes by, as a form for whoever may change the text.
 *
 * @param language the edition's, as the interface calls it
 * @param words what was typed, or what stands
 * @param standing what stands where somebody else has changed it meanwhile; else empty
 * @param reasons why it was not saved
 * @param saved whether it just was
 */
@CheckedTemplate(basePath = "cited", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CitedPage(
        UUID id,
        UUID storyId,
        String slugline,
        String language,
        StageMark mark,
        String lang,
        String dir,
        boolean open,
        String words,
        int version,
        String standing,
        List<String> reasons,
        boolean saved)
        implements TemplateInstance {}

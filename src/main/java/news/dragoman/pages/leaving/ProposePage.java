package news.dragoman.pages.leaving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.StageMark;

/**
 * A proposal to withdraw an article.
 *
 * @param others the same for the story's other languages; empty where there are none
 * @param languages their names
 * @param live whether it can be suspended at once
 * @param reasons why it could not be done
 */
@CheckedTemplate(basePath = "leaving", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposePage(
        String id,
        String storyId,
        String slugline,
        String language,
        StageMark stage,
        boolean allowed,
        Line own,
        List<Line> others,
        String languages,
        boolean everywhere,
        boolean live,
        boolean suspend,
        List<String> reasons)
        implements TemplateInstance {}

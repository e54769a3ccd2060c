package news.dragoman.pages.story;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.workflow.Step;

/**
 * A story's history, a page at a time, narrowed down.
 *
 * @param address this page's, without a filter
 * @param earlier the address of the next page; empty on the last
 * @param previews whether the person may see what became of links for people outside, and {@code previewsAlone} whether
 *     nothing else is shown
 * @param filtered whether something was chosen
 * @param first whether it is the newest page
 */
@CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TimelinePage(
        String storyId,
        String slugline,
        String zone,
        String address,
        List<Choice> people,
        List<StepChoice> steps,
        List<Choice> editions,
        String from,
        String until,
        boolean previews,
        boolean previewsAlone,
        boolean filtered,
        boolean first,
        boolean takesRecord,
        List<Happening> lines,
        String earlier)
        implements TemplateInstance {

    record Choice(String value, String name, boolean chosen) {}

    record StepChoice(Step step, boolean chosen) {}
}

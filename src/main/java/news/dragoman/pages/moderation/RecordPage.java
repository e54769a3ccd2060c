package news.dragoman.pages.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.FieldError;

/**
 * Who decided what of comments in some days.
 *
 * @param export the same as files: the end of their addresses
 * @param more whether there are more lines than are shown
 */
@CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecordPage(
        String from,
        String to,
        String zone,
        List<FieldError> errors,
        List<Line> lines,
        String export,
        boolean more,
        int shown)
        implements TemplateInstance {

    /** @param article where readers find it; may be empty */
    public record Line(
            String iso,
            String at,
            String who,
            String kind,
            String why,
            String comment,
            String language,
            String article) {}
}

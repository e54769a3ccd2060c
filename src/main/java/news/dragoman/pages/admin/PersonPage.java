package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;

/**
 * One person to edit, or to take on.
 *
 * @param id empty for somebody new
 * @param self whether it is the administrator himself
 * @param doubts what to look at once more, though it is saved
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonPage(
        String id,
        String name,
        boolean active,
        boolean self,
        PersonForm form,
        Wrong wrong,
        Rival rival,
        List<String> doubts,
        List<RecordLine> record,
        String done)
        implements TemplateInstance {}

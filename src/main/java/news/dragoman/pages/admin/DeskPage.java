package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;

/**
 * One desk with its policies, to change or to make.
 *
 * @param id empty for a new one
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(String id, String name, DeskForm form, Wrong wrong, Rival rival, List<String> doubts, String done)
        implements TemplateInstance {}

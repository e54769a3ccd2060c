package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A one-time code, shown once.
 *
 * @param until when it is over
 * @param fresh whether the person has just been taken on
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodePage(String id, String name, String login, String code, String until, boolean fresh, List<String> doubts)
        implements TemplateInstance {}

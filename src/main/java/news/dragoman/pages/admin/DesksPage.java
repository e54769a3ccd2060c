package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The desks and what they publish in. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DesksPage(List<Row> rows) implements TemplateInstance {

    record Row(String id, String name, String code, String languages, String zone, String fourEyes) {}
}

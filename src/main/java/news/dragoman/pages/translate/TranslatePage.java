package news.dragoman.pages.translate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The bench as a page. */
@CheckedTemplate(basePath = "translate", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TranslatePage(BenchView page) implements TemplateInstance {}

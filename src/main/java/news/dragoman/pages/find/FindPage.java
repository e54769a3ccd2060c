package news.dragoman.pages.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which words of a translation are found and replaced. */
@CheckedTemplate(basePath = "find", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindPage(FindView view) implements TemplateInstance {}

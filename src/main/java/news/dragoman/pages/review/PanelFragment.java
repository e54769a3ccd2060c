package news.dragoman.pages.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The parts of the page that follow from the text, for a script that has saved some of it. */
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PanelFragment(ReviewView page) implements TemplateInstance {}

package news.dragoman.pages.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One block of the page, for a script that opens or closes it. */
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RowFragment(ReviewView page, Row row) implements TemplateInstance {}

package news.dragoman.pages.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The way to what one is told, with how much of it is new, as it stands in the bar at the top. */
@CheckedTemplate(basePath = "live", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BellFragment() implements TemplateInstance {}

package news.dragoman.web.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Nothing is here. Whether anything ever was, or will be, it does not say. */
@CheckedTemplate(basePath = "reader", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NowherePage(Frame frame) implements TemplateInstance {}

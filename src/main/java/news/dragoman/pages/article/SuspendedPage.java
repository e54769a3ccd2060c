package news.dragoman.pages.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.reader.Frame;
import news.dragoman.web.reader.LanguageLink;

/**
 * In the place of an article: that it is being reviewed, and not a word of it.
 *
 * @param languages the story in the languages that readers can still reach
 */
@CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SuspendedPage(Frame frame, List<LanguageLink> languages) implements TemplateInstance {}

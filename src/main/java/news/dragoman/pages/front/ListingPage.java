package news.dragoman.pages.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.reader.Frame;
import news.dragoman.web.reader.LanguageLink;

/**
 * A desk's articles, a month's, or those of somebody who is named on them.
 *
 * @param title what they have in common, in the page's language
 * @param feeds what the addresses of its feeds begin with; empty where it has none
 * @param languages the same list in other languages, this one too; empty where there is none
 */
@CheckedTemplate(basePath = "front", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListingPage(Frame frame, String title, Leaf leaf, String feeds, List<LanguageLink> languages)
        implements TemplateInstance {}

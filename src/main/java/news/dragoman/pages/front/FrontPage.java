package news.dragoman.pages.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.language.Language;
import news.dragoman.publication.Listings;
import news.dragoman.web.reader.Frame;

/**
 * The newest articles in a language.
 *
 * @param desks those that have a page of their own; none where there is but one
 */
@CheckedTemplate(basePath = "front", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FrontPage(Frame frame, Leaf leaf, List<DeskLink> desks) implements TemplateInstance {

    /** The way to a desk's page, by its name in the language. */
    record DeskLink(String href, String name) {

        static DeskLink of(Language language, Listings.Desk desk) {
            return new DeskLink(DeskFrontResource.address(language, desk.code()), desk.name());
        }
    }
}

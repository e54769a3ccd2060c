package news.dragoman.pages.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.language.Language;
import news.dragoman.language.PublishedMonth;
import news.dragoman.publication.Listings;
import news.dragoman.web.reader.Frame;
import news.dragoman.web.reader.LanguageLink;

/**
 * The months in which something was published in a language.
 *
 * @param languages the archives of the languages that there are, this one too
 */
@CheckedTemplate(basePath = "front", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ArchivePage(Frame frame, List<MonthLink> months, List<LanguageLink> languages) implements TemplateInstance {

    /**
     * The way to a month.
     *
     * @param articles how many it has
     */
    record MonthLink(String href, String name, int articles) {

        static MonthLink of(Language language, Listings.Month month) {
            return new MonthLink(
                    ArchiveResource.address(language, month.month()),
                    PublishedMonth.of(month.month(), language),
                    month.articles());
        }
    }
}

package news.dragoman.pages.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.language.CreditLine;
import news.dragoman.language.Headlines;
import news.dragoman.language.PublishedTime;
import news.dragoman.publication.Publication;
import news.dragoman.web.reader.Frame;

/**
 * The newest articles in a language.
 *
 * @param further whether it is not the first of its pages
 * @param earlier the address of the next page; empty on the last
 */
@CheckedTemplate(basePath = "front", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FrontPage(Frame frame, List<Teaser> articles, boolean further, String earlier) implements TemplateInstance {

    /**
     * An article as the front page shows it.
     *
     * @param headline in pieces, between which a line may end
     * @param bylineLang the byline's language, which is English where the article's has no words for it
     * @param when as readers write it
     * @param iso for machines
     */
    record Teaser(
            String path, List<String> headline, String dek, String byline, String bylineLang, String when, String iso) {

        static Teaser of(Publication article) {
            return new Teaser(
                    article.permalink().path(),
                    Headlines.pieces(article.headline(), article.language()),
                    article.dek(),
                    article.byline(),
                    CreditLine.spokenFor(article.language()).tag(),
                    PublishedTime.of(article.firstPublished(), article.zone(), article.language()),
                    article.firstPublished().toString());
        }
    }
}

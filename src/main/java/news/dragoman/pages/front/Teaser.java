package news.dragoman.pages.front;

import java.util.List;
import news.dragoman.language.CreditLine;
import news.dragoman.language.Headlines;
import news.dragoman.language.PublishedTime;
import news.dragoman.publication.Publication;

/**
 * An article as lists show it.
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

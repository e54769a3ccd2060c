package news.dragoman.pages.front;

import java.util.List;
import news.dragoman.language.CreditLine;
import news.dragoman.language.Headlines;
import news.dragoman.language.PublishedTime;
import news.dragoman.publication.Publication;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.reader.Figure;
import news.dragoman.web.reader.ReaderWords;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param headline in pieces, between which a line may end
 * @param bylineLang the byline's language, which is English where the article's has no words for it
 * @param when as readers write it
 * @param iso for machines
 * @param photo its lede photo; null where it has none, or the list shows none
 */
record Teaser(
        String path,
        List<String> headline,
        String dek,
        String byline,
        String bylineLang,
        String when,
        String iso,
        @Nullable Figure photo) {

    /** Twice or three times as wide as it is shown, for dense screens, in pixels. */
    private static final int BIG = 1_280;

    private static final int SMALL = 640;

    static Teaser of(Publication article) {
        return of(article, null);
    }

    /**
     * The same with its lede photo, if it has one.
     *
     * @param first whether it stands above all others, and larger
     */
    static Teaser pictured(Publication article, ReaderWords words, boolean first) {
        return of(
                article,
                article.ledePhoto()
                        .map(photo -> Figure.of(article, photo, words, first ? BIG : SMALL))
                        .orElse(null));
    }

    private static Teaser of(Publication article, @Nullable Figure photo) {
        return new Teaser(
                article.permalink().path(),
                Headlines.pieces(article.headline(), article.language()),
                article.dek(),
                article.byline(),
                CreditLine.spokenFor(article.language()).tag(),
                PublishedTime.of(article.firstPublished(), article.zone(), article.language()),
                TimeFormats.forMachines(article.firstPublished()),
                photo);
    }
}

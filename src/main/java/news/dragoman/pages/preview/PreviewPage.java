package news.dragoman.pages.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.publication.Citation;
import news.dragoman.web.reader.Figure;
import news.dragoman.web.reader.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A version as somebody outside reads it.
 *
 * @param forWhom the name of whom it is for
 * @param version its number
 * @param until how long, as readers of the language write it, in the desk's zone
 * @param iso the same for machines
 * @param embargo until when it may not be published, written likewise; empty for no embargo
 */
@CheckedTemplate(basePath = "preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewPage(
        Frame frame, Article article, String forWhom, String version, String until, String iso, String embargo)
        implements TemplateInstance {

    /**
     * The words, as the article would have them.
     *
     * @param headline in pieces, between which a line may end
     * @param creditLang the language of byline and credit line
     */
    record Article(
            String title,
            List<String> headline,
            String dek,
            String dateline,
            String byline,
            String creditLine,
            String creditLang,
            @Nullable Figure lede,
            List<Block> body,
            List<Citation> citations) {}

    /** A paragraph or a subhead, or a photo. */
    record Block(boolean subhead, String text, @Nullable Figure figure) {}
}

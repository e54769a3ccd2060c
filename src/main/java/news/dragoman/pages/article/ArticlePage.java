package news.dragoman.pages.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.language.CreditLine;
import news.dragoman.language.Headlines;
import news.dragoman.language.NamedLine;
import news.dragoman.language.PublishedTime;
import news.dragoman.publication.Byline;
import news.dragoman.publication.Citation;
import news.dragoman.publication.Flow;
import news.dragoman.publication.Publication;
import news.dragoman.publication.PublicationCredit;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationPhoto;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.reader.Figure;
import news.dragoman.web.reader.Frame;
import news.dragoman.web.reader.LanguageLink;
import news.dragoman.web.reader.ReaderWords;
import org.jspecify.annotations.Nullable;

/**
 * One article.
 *
 * @param found what search engines are told
 * @param notes what readers are told of changes, newest first
 * @param languages the story in all languages that readers can reach, this one too
 * @param further what else the desk has
 */
@CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ArticlePage(
        Frame frame, Found found, Article article, List<Note> notes, List<LanguageLink> languages, Further further)
        implements TemplateInstance {

    /**
     * The words of the article.
     *
     * @param title the headline in one piece
     * @param headline in pieces, between which a line may end
     * @param byline in pieces: names, each with the way to its articles, and what joins them; empty where nobody is named
     * @param creditLang the language of byline and credit line, which is English where the article's has no words for it
     * @param when as readers write it, in the desk's zone
     * @param iso for machines
     * @param lede the photo at the top; null for none
     * @param citations which media and documents it goes by
     */
    record Article(
            String path,
            String title,
            List<String> headline,
            String dek,
            String dateline,
            List<BylinePiece> byline,
            String creditLine,
            String creditLang,
            String when,
            String iso,
            @Nullable Figure lede,
            List<Citation> citations,
            List<Passage> body) {

        static Article of(Publication article, ReaderWords words) {
            return new Article(
                    article.permalink().path(),
                    article.headline(),
                    Headlines.pieces(article.headline(), article.language()),
                    article.dek(),
                    article.dateline(),
                    BylinePiece.of(article),
                    article.creditLine(),
                    CreditLine.spokenFor(article.language()).tag(),
                    PublishedTime.of(article.firstPublished(), article.zone(), article.language()),
                    TimeFormats.forMachines(article.firstPublished()),
                    article.ledePhoto()
                            .map(photo -> Figure.of(article, photo, words))
                            .orElse(null),
                    article.citations(),
                    Flow.of(article).stream()
                            .filter(piece ->
                                    piece.photo().filter(PublicationPhoto::lede).isEmpty())
                            .map(piece -> piece.photo()
                                    .map(photo -> new Passage(
                                            Publication.BodyKind.PARAGRAPH, "", Figure.of(article, photo, words)))
                                    .orElseGet(() -> new Passage(
                                            piece.block().orElseThrow().kind(),
                                            piece.block().orElseThrow().text(),
                                            null)))
                            .toList());
        }
    }

    /**
     * A piece of the byline.
     *
     * @param href the page of the name's articles; empty for what is no name
     */
    record BylinePiece(String text, String href) {

        static List<BylinePiece> of(Publication article) {
            List<String> names = article.named(PublicationCredit.Part.AUTHOR);
            return article.byline().isEmpty()
                    ? List.of()
                    : NamedLine.pieces(article.byline(), names).stream()
                            .map(piece -> new BylinePiece(
                                    piece.text(),
                                    piece.name() ? new Byline(article.language(), piece.text()).path() : ""))
                            .toList();
        }
    }

    /**
     * The way on from an article.
     *
     * @param desk its desk's name, in the article's language
     * @param href the desk's front page
     * @param articles what else it has published lately
     */
    record Further(String desk, String href, List<Next> articles) {

        static Further of(Publication article, List<Publication> others) {
            return new Further(
                    article.deskName(),
                    "/" + article.language().tag() + "/desks/" + article.desk() + "/",
                    others.stream()
                            .map(other -> new Next(
                                    other.permalink().path(), Headlines.pieces(other.headline(), other.language())))
                            .toList());
        }
    }

    /** Another article, with its headline in pieces, between which a line may end. */
    record Next(String path, List<String> headline) {}

    /**
     * That the article was changed, and how.
     *
     * @param when as readers write it, in the desk's zone
     */
    record Note(String kind, String text, String when, String iso) {

        static List<Note> of(List<PublicationNote> notes, Publication article) {
            return notes.stream()
                    .map(note -> new Note(
                            note.kind().name(),
                            note.text(),
                            PublishedTime.of(note.at(), article.zone(), article.language()),
                            TimeFormats.forMachines(note.at())))
                    .toList();
        }
    }

    /** A paragraph, a subhead, or in the place of such what readers are told, empty for the usual words; or a photo. */
    record Passage(
            Publication.BodyKind kind,
            String text,
            @Nullable Figure figure) {

        boolean redacted() {
            return kind == Publication.BodyKind.REDACTED;
        }
    }
}

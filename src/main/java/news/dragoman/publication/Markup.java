package news.dragoman.publication;

import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.Language;

/** An article's words as they leave the site: marked up for programs that show HTML, and plain. */
public final class Markup {

    private Markup() {}

    /**
     * Paragraphs and subheads, with their language and direction, which a feed reader's own page does not have.
     *
     * @param redacted what stands in the place of what was taken out without other words
     */
    public static String html(Publication article, String redacted) {
        Language language = article.language();
        return article.passages().stream()
                .map(block -> block(block, redacted))
                .collect(Collectors.joining(
                        "",
                        "<div lang=\"" + language.tag() + "\" dir=\""
                                + language.direction().attribute() + "\">",
                        credit(article) + "</div>"));
    }

    /**
     * How photos are shown outside.
     *
     * @param root the site's address
     * @param photoBy the line that says whose a photo is
     * @param handout what is said of one that was handed out
     */
    public record Photos(URI root, UnaryOperator<String> photoBy, String handout) {}

    /**
     * The same with the photos, each with its words, at their places; the lede photo is the first.
     *
     * @param redacted as above
     */
    public static String html(Publication article, String redacted, Photos photos) {
        Language language = article.language();
        return Flow.of(article).stream()
                .map(piece -> piece.photo()
                        .map(photo -> figure(article, photo, photos))
                        .orElseGet(() -> block(piece.block().orElseThrow(), redacted)))
                .collect(Collectors.joining(
                        "",
                        "<div lang=\"" + language.tag() + "\" dir=\""
                                + language.direction().attribute() + "\">",
                        credit(article) + "</div>"));
    }

    private static String figure(Publication article, PublicationPhoto photo, Photos photos) {
        var size = photo.widest();
        String source = Stream.of(
                        photo.credit().isEmpty() ? "" : photos.photoBy().apply(photo.credit()),
                        photo.handout() ? photos.handout() : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return "<figure><img src=\"" + photos.root().resolve(photo.path(article.permalink(), size)) + "\" width=\""
                + size.width() + "\" height=\"" + size.height() + "\" alt=\""
                + escaped(photo.alt()).replace("\"", "&quot;") + "\"><figcaption>" + escaped(photo.caption())
                + (source.isEmpty() ? "" : " <small>" + escaped(source) + "</small>") + "</figcaption></figure>";
    }

    /**
     * A line a paragraph or subhead, and the credit line.
     *
     * @param redacted as above
     */
    public static String text(Publication article, String redacted) {
        String words =
                article.passages().stream().map(block -> words(block, redacted)).collect(Collectors.joining("\n"));
        return article.creditLine().isEmpty() ? words : words + "\n" + article.creditLine();
    }

    private static String credit(Publication article) {
        return article.creditLine().isEmpty() ? "" : "<p><em>" + escaped(article.creditLine()) + "</em></p>";
    }

    private static String words(Publication.BodyBlock block, String redacted) {
        return block.kind() == Publication.BodyKind.REDACTED && block.text().isEmpty() ? redacted : block.text();
    }

    private static String block(Publication.BodyBlock block, String redacted) {
        String tag = block.kind() == Publication.BodyKind.SUBHEAD ? "h2" : "p";
        return "<" + tag + ">" + escaped(words(block, redacted)).replace("\n", "<br>") + "</" + tag + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

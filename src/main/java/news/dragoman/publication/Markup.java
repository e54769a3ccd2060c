package news.dragoman.publication;

import java.net.URI;
import java.util.List;
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
     * What stands with the text outside.
     *
     * @param root the site's address
     * @param photoBy the line that says whose a photo is
     * @param handout what is said of one that was handed out
     * @param sources what the media cited are called
     */
    public record Around(URI root, UnaryOperator<String> photoBy, String handout, String sources) {}

    /**
     * The same with the photos, each with its words, at their places, and the media cited at the end; the lede photo is the
     * first.
     *
     * @param redacted as above
     */
    public static String html(Publication article, String redacted, Around around) {
        Language language = article.language();
        return Flow.of(article).stream()
                .map(piece -> piece.photo()
                        .map(photo -> figure(article, photo, around))
                        .orElseGet(() -> block(piece.block().orElseThrow(), redacted)))
                .collect(Collectors.joining(
                        "",
                        "<div lang=\"" + language.tag() + "\" dir=\""
                                + language.direction().attribute() + "\">",
                        credit(article) + cited(article.citations(), around) + "</div>"));
    }

    private static String cited(List<Citation> citations, Around around) {
        return citations.isEmpty()
                ? ""
                : citations.stream()
                        .map(one -> one.link().isEmpty()
                                ? escaped(one.name())
                                : "<a href=\"" + quoted(one.link()) + "\">" + escaped(one.name()) + "</a>")
                        .collect(Collectors.joining(
                                " · ", "<p><small>" + escaped(around.sources()) + " ", "</small></p>"));
    }

    private static String figure(Publication article, PublicationPhoto photo, Around around) {
        var size = photo.widest();
        String source = Stream.of(
                        photo.credit().isEmpty() ? "" : around.photoBy().apply(photo.credit()),
                        photo.handout() ? around.handout() : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return "<figure><img src=\"" + around.root().resolve(photo.path(article.permalink(), size)) + "\" width=\""
                + size.width() + "\" height=\"" + size.height() + "\" alt=\""
                + quoted(photo.alt()) + "\"><figcaption>" + escaped(photo.caption())
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

    private static String quoted(String text) {
        return escaped(text).replace("\"", "&quot;");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package news.dragoman.pages.article;

import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.publication.NewsArticleData;
import news.dragoman.publication.Publication;
import news.dragoman.publication.PublicationNote;
import news.dragoman.web.reader.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What an article's page tells search engines and those who share it.
 *
 * @param address the one address that counts
 * @param elsewhere the story in each language that readers can reach, this one too; empty where it is alone
 * @param byDefault the address for readers of any other language; empty where the article is alone
 * @param locale the language as Open Graph names it
 * @param locales those of the other languages
 * @param changed when it last changed, for machines
 * @param feeds the ways to be told of more
 * @param image the photo that stands for it; null for none
 * @param data the article as JSON-LD
 */
record Found(
        String address,
        List<Elsewhere> elsewhere,
        String byDefault,
        String locale,
        List<String> locales,
        String changed,
        List<FeedLink> feeds,
        @Nullable Image image,
        String data) {

    /** The story in a language. */
    record Elsewhere(String lang, String href) {}

    /** A photo at its full address. */
    record Image(String address, int width, int height, String alt) {}

    /** A feed. */
    record FeedLink(String type, String href) {}

    private static final Language ENGLISH = Language.of("en");

    static Found of(
            Publication article, List<PublicationNote> notes, List<Publication> languages, Frame frame, URI root) {
        List<Publication> inOrder = languages.stream()
                .sorted(Comparator.comparing(Publication::language, Languages.ORDER))
                .toList();
        boolean alone = inOrder.size() < 2;
        return new Found(
                at(article, root),
                alone
                        ? List.of()
                        : inOrder.stream()
                                .map(one -> new Elsewhere(one.language().tag(), at(one, root)))
                                .toList(),
                alone ? "" : byDefault(inOrder).map(one -> at(one, root)).orElse(""),
                locale(article.language()),
                inOrder.stream()
                        .map(Publication::language)
                        .filter(language -> !language.equals(article.language()))
                        .map(Found::locale)
                        .toList(),
                NewsArticleData.changed(article, notes).toString(),
                List.of(
                        feed("application/atom+xml", "atom", article),
                        feed("application/rss+xml", "rss", article),
                        feed("application/feed+json", "json", article)),
                article.photos().stream()
                        .findFirst()
                        .map(photo -> new Image(
                                root.resolve(photo.path(article.permalink(), photo.widest()))
                                        .toString(),
                                photo.widest().width(),
                                photo.widest().height(),
                                photo.alt()))
                        .orElse(null),
                NewsArticleData.of(
                        article, notes, languages, frame.site(), frame.words().redactedText(), root));
    }

    /** English, which most readers of another language can make something of; else what was written first. */
    private static Optional<Publication> byDefault(List<Publication> languages) {
        return languages.stream()
                .filter(one -> one.language().equals(ENGLISH))
                .findFirst()
                .or(() -> languages.stream()
                        .filter(one -> one.drawnFrom().isEmpty())
                        .findFirst())
                .or(() -> languages.stream().findFirst());
    }

    /** Open Graph wants language and country, as in zh_CN: the likeliest one. */
    private static FeedLink feed(String type, String format, Publication article) {
        return new FeedLink(type, "/" + article.language().tag() + "/feed." + format);
    }

    private static String locale(Language language) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(language.locale()));
        return likely.getLanguage() + "_" + likely.getCountry();
    }

    private static String at(Publication article, URI root) {
        return root.resolve(article.permalink().path()).toString();
    }
}

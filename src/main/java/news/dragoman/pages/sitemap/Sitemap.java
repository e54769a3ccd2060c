package news.dragoman.pages.sitemap;

import java.net.URI;
import java.util.List;
import news.dragoman.publication.Publication;
import news.dragoman.publication.XmlText;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** Writes sitemaps. */
final class Sitemap {

    private static final Namespace MAP = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
    private static final Namespace NEWS =
            Namespace.getNamespace("news", "http://www.google.com/schemas/sitemap-news/0.9");

    private Sitemap() {}

    /** Which others there are. */
    static String index(List<URI> maps) {
        var root = new Element("sitemapindex", MAP);
        maps.forEach(map -> root.addContent(new Element("sitemap", MAP).addContent(text("loc", MAP, map.toString()))));
        return written(root);
    }

    /** The addresses of articles, and when they last changed. */
    static String of(List<Publication> articles, URI site) {
        var root = new Element("urlset", MAP);
        articles.forEach(article -> root.addContent(address(article, site)
                .addContent(text("lastmod", MAP, article.publishedAt().toString()))));
        return written(root);
    }

    /** The same with what news searches want to know. */
    static String ofNews(List<Publication> articles, String name, URI site) {
        var root = new Element("urlset", MAP);
        root.addNamespaceDeclaration(NEWS);
        articles.forEach(article -> {
            var paper = new Element("publication", NEWS)
                    .addContent(text("name", NEWS, name))
                    .addContent(text("language", NEWS, inNews(article)));
            root.addContent(address(article, site)
                    .addContent(new Element("news", NEWS)
                            .addContent(paper)
                            .addContent(text(
                                    "publication_date",
                                    NEWS,
                                    article.firstPublished().toString()))
                            .addContent(text("title", NEWS, article.headline()))));
        });
        return written(root);
    }

    /** ISO 639, but for Chinese, which sitemaps of news tell apart by country. */
    private static String inNews(Publication article) {
        return switch (article.language().tag()) {
            case "zh-Hans" -> "zh-cn";
            case "zh-Hant" -> "zh-tw";
            default -> article.language().locale().getLanguage();
        };
    }

    private static Element address(Publication article, URI site) {
        return new Element("url", MAP)
                .addContent(text(
                        "loc", MAP, site.resolve(article.permalink().path()).toASCIIString()));
    }

    private static Element text(String name, Namespace namespace, String text) {
        return new Element(name, namespace).setText(XmlText.of(text));
    }

    private static String written(Element root) {
        return new XMLOutputter(Format.getRawFormat()).outputString(new Document(root));
    }
}

package news.dragoman.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An article as <a href="https://schema.org/NewsArticle">schema.org</a> has it, for search engines. */
public final class NewsArticleData {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Notes that something was wrong; that there is news is none. */
    private static final Set<PublicationNote.Kind> CORRECTING =
            Set.of(PublicationNote.Kind.CORRECTION, PublicationNote.Kind.CLARIFICATION);

    private NewsArticleData() {}

    /**
     * The article as JSON-LD that may stand between script tags.
     *
     * @param notes what readers are told of changes
     * @param languages the story in all languages that readers can reach
     * @param site the newsroom's name
     * @param redacted what stands in the place of what was taken out without other words
     * @param root the site's address, ending with a slash
     */
    public static String of(
            Publication article,
            List<PublicationNote> notes,
            List<Publication> languages,
            String site,
            String redacted,
            URI root) {
        String address = at(article, root);
        ObjectNode data = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("@id", address)
                .put("url", address)
                .put("mainEntityOfPage", address)
                .put("headline", article.headline());
        told(data, "description", article.dek());
        data.put("inLanguage", article.language().tag())
                .put("datePublished", article.firstPublished().toString())
                .put("dateModified", changed(article, notes).toString());
        told(data, "dateline", article.dateline());
        images(data, article, root);
        people(data, "author", article.named(PublicationCredit.Part.AUTHOR));
        people(data, "translator", article.named(PublicationCredit.Part.TRANSLATOR));
        people(data, "editor", article.named(PublicationCredit.Part.EDITOR));
        told(
                data,
                "creditText",
                Stream.of(article.byline(), article.creditLine())
                        .filter(line -> !line.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""));
        data.putObject("publisher")
                .put("@type", "NewsMediaOrganization")
                .put("name", site)
                .put("url", root.toString());
        data.put("isAccessibleForFree", true).put("articleBody", Markup.text(article, redacted));
        others(
                data,
                "translationOfWork",
                languages.stream().filter(one -> article.drawnFrom().contains(one.editionId())),
                root);
        others(
                data,
                "workTranslation",
                languages.stream().filter(one -> one.drawnFrom().contains(article.editionId())),
                root);
        cited(data, article.citations());
        corrections(data, notes);
        try {
            // Nothing that an article says can end the script that it stands in.
            return JSON.writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words and times are always JSON", e);
        }
    }

    /** When the article, or what readers are told about it, last changed. */
    public static Instant changed(Publication article, List<PublicationNote> notes) {
        return Stream.concat(Stream.of(article.publishedAt()), notes.stream().map(PublicationNote::at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void corrections(ObjectNode data, List<PublicationNote> notes) {
        ArrayNode comments = JSON.createArrayNode();
        notes.stream()
                .filter(note -> CORRECTING.contains(note.kind()))
                .forEach(note -> comments.addObject()
                        .put("@type", "CorrectionComment")
                        .put("text", note.text())
                        .put("datePublished", note.at().toString()));
        if (!comments.isEmpty()) {
            data.set("correction", comments);
        }
    }

    private static void cited(ObjectNode data, List<Citation> citations) {
        if (!citations.isEmpty()) {
            ArrayNode works = data.putArray("citation");
            citations.forEach(one ->
                    told(works.addObject().put("@type", "CreativeWork").put("name", one.name()), "url", one.link()));
        }
    }

    private static void others(ObjectNode data, String property, Stream<Publication> articles, URI root) {
        ArrayNode works = JSON.createArrayNode();
        articles.forEach(other -> works.addObject()
                .put("@type", "NewsArticle")
                .put("@id", at(other, root))
                .put("inLanguage", other.language().tag()));
        if (!works.isEmpty()) {
            data.set(property, works);
        }
    }

    private static void people(ObjectNode data, String property, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode people = data.putArray(property);
            names.forEach(name -> people.addObject().put("@type", "Person").put("name", name));
        }
    }

    /** The lede photo first. */
    private static void images(ObjectNode data, Publication article, URI root) {
        ArrayNode images = JSON.createArrayNode();
        for (PublicationPhoto photo : article.photos()) {
            var size = photo.widest();
            String address = root.resolve(photo.path(article.permalink(), size)).toString();
            ObjectNode image = images.addObject()
                    .put("@type", "ImageObject")
                    .put("url", address)
                    .put("contentUrl", address)
                    .put("width", size.width())
                    .put("height", size.height());
            told(image, "description", photo.alt());
            told(image, "caption", photo.caption());
            told(image, "creditText", photo.credit());
            photo.takenOn().ifPresent(day -> image.put("dateCreated", day.toString()));
            if (!photo.place().isEmpty()) {
                image.putObject("contentLocation").put("@type", "Place").put("name", photo.place());
            }
        }
        if (!images.isEmpty()) {
            data.set("image", images);
        }
    }

    private static void told(ObjectNode data, String property, String text) {
        if (!text.isEmpty()) {
            data.put(property, text);
        }
    }

    private static String at(Publication article, URI root) {
        return root.resolve(article.permalink().path()).toString();
    }
}

package news.dragoman.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.TextCount;

/**
 * An article as <a href="https://iptc.org/standards/ninjs/">ninjs 3.1</a>, the news industry's JSON, for partners who
 * print it.
 *
 * @param site the newsroom's name
 * @param root the site's address, ending with a slash
 */
public record Ninjs(String site, URI root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAIN = "text/plain";

    /** IPTC's values of pubStatus: to be printed, to be held back, to be taken out for good. */
    private static final String USABLE = "usable";

    private static final String WITHHELD = "withheld";
    private static final String CANCELED = "canceled";

    /**
     * What else an article's item tells.
     *
     * @param version counts what readers saw of it, from 1
     * @param changed when it last changed
     * @param notes what readers are told of changes, newest first
     * @param languages the story in all languages that readers can reach
     * @param redacted what stands in the place of what was taken out without other words
     * @param kinds what a note is called
     * @param around what stands with the text
     */
    public record Beside(
            int version,
            Instant changed,
            List<PublicationNote> notes,
            List<Publication> languages,
            String redacted,
            Function<PublicationNote.Kind, String> kinds,
            Markup.Around around) {}

    /** The article as it stands: whole, or without a word of it where readers do not reach it. */
    public ObjectNode of(Publication article, Beside beside) {
        boolean canceled = article.withdrawnAt().isPresent();
        boolean reached = !canceled && !article.suspended();
        ObjectNode item = JSON.createObjectNode()
                .put("uri", at(article.permalink().bare()))
                .put("type", "text")
                .put("representationType", reached ? "full" : "partial")
                .put("profile", "text")
                .put("version", Integer.toString(beside.version()))
                .put("firstCreated", article.firstPublished().toString())
                .put("versionCreated", beside.changed().toString())
                .put("pubStatus", canceled ? CANCELED : reached ? USABLE : WITHHELD)
                .put("language", article.language().tag());
        item.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        ArrayNode ids = item.putArray("altIds");
        ids.addObject().put("role", "edition").put("value", article.editionId().toString());
        ids.addObject().put("role", "story").put("value", article.storyId().toString());
        item.putArray("infoSources").addObject().put("name", site).put("role", "publisher");
        if (canceled) {
            told(item, "edNote", article.withdrawalNotice());
        } else if (reached) {
            words(item, article, beside);
        }
        return item;
    }

    private void words(ObjectNode item, Publication article, Beside beside) {
        item.put("contentCreated", article.firstPublished().toString());
        item.put("title", article.headline());
        ArrayNode headlines = item.putArray("headlines");
        text(headlines, "main", article.headline());
        if (!article.dek().isEmpty()) {
            text(headlines, "dek", article.dek());
            text(item.putArray("descriptions"), "summary", article.dek());
        }
        ArrayNode bodies = item.putArray("bodies");
        body(bodies, "text/html", Markup.html(article, beside.redacted(), beside.around()), article);
        body(bodies, PLAIN, Markup.text(article, beside.redacted()), article);
        told(item, "by", article.byline());
        ArrayNode people = JSON.createArrayNode();
        for (PublicationCredit.Part part : PublicationCredit.Part.values()) {
            article.named(part)
                    .forEach(name -> people.addObject()
                            .put("name", name)
                            .put("rel", part.name().toLowerCase(Locale.ROOT)));
        }
        if (!people.isEmpty()) {
            item.set("people", people);
        }
        told(item, "located", article.dateline());
        item.put("copyrightHolder", site)
                .put(
                        "copyrightNotice",
                        "© " + article.firstPublished().atZone(ZoneOffset.UTC).getYear() + " " + site);
        told(
                item,
                "edNote",
                beside.notes().stream()
                        .map(note -> Stream.of(beside.kinds().apply(note.kind()), note.text())
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining(": ")))
                        .collect(Collectors.joining("\n")));
        associations(item, article, beside.languages(), beside.around().handout());
        ArrayNode sources = item.withArray("infoSources");
        article.citations().forEach(one -> {
            ObjectNode source = sources.addObject().put("name", one.name()).put("role", "source");
            if (!one.link().isEmpty()) {
                source.put("uri", URI.create(one.link()).toASCIIString());
            }
        });
    }

    /** The same story in the languages that it was translated from and into. */
    private void associations(ObjectNode item, Publication article, List<Publication> languages, String handout) {
        ArrayNode others = JSON.createArrayNode();
        for (Publication other : languages) {
            String relation = article.drawnFrom().contains(other.editionId())
                    ? "translationOf"
                    : other.drawnFrom().contains(article.editionId()) ? "translatedAs" : "";
            if (!relation.isEmpty()) {
                ObjectNode one = others.addObject()
                        .put("name", relation + "-" + other.language().tag())
                        .put("rel", relation)
                        .put("uri", at(other.permalink().bare()))
                        .put("type", "text")
                        .put("language", other.language().tag());
                text(one.putArray("headlines"), "main", other.headline());
            }
        }
        int number = 0;
        for (PublicationPhoto photo : article.photos()) {
            picture(others.addObject(), article, photo, "photo-" + ++number, handout);
        }
        if (!others.isEmpty()) {
            item.set("associations", others);
        }
    }

    /** @param handout what is said of one that was handed out: whoever prints it should know that */
    private void picture(ObjectNode picture, Publication article, PublicationPhoto photo, String name, String handout) {
        picture.put("name", name)
                .put("rel", photo.lede() ? "lede" : "inline")
                .put("uri", at(photo.path(article.permalink(), photo.widest())))
                .put("type", "picture");
        ArrayNode words = JSON.createArrayNode();
        if (!photo.caption().isEmpty()) {
            text(words, "caption", photo.caption());
        }
        if (!photo.alt().isEmpty()) {
            text(words, "alt", photo.alt());
        }
        if (!words.isEmpty()) {
            picture.set("descriptions", words);
        }
        told(picture, "by", photo.credit());
        // Only the day is known and ninjs wants a time: it is midnight, and UTC, so that the day stays the one told.
        photo.takenOn()
                .ifPresent(day -> picture.put(
                        "contentCreated",
                        day.atStartOfDay(ZoneOffset.UTC).toInstant().toString()));
        told(picture, "located", photo.place());
        if (photo.handout()) {
            picture.put("edNote", handout);
        }
        ArrayNode renditions = picture.putArray("renditions");
        photo.renditions()
                .forEach(size -> renditions
                        .addObject()
                        .put("name", Integer.toString(size.width()))
                        .put("href", at(photo.path(article.permalink(), size)))
                        .put("contentType", photo.type().mediaType())
                        .put("width", size.width())
                        .put("height", size.height())
                        .put("sizeInBytes", size.bytes()));
    }

    private static void text(ArrayNode texts, String role, String value) {
        texts.addObject().put("role", role).put("contentType", PLAIN).put("value", value);
    }

    /**
     * Counted are the words that the article has, in its language's way, and their characters, without what marks them up
     * or parts the paragraphs.
     */
    private static void body(ArrayNode bodies, String type, String value, Publication article) {
        String plain =
                article.passages().stream().map(Publication.BodyBlock::text).collect(Collectors.joining("\n"));
        var count = TextCount.of(plain, article.language());
        ObjectNode body = bodies.addObject()
                .put("role", "main")
                .put("contentType", type)
                .put(
                        "charCount",
                        article.passages().stream()
                                .map(Publication.BodyBlock::text)
                                .mapToInt(text -> text.codePointCount(0, text.length()))
                                .sum());
        if (count.unit() == TextCount.Unit.WORDS) {
            body.put("wordCount", count.amount());
        }
        body.put("value", value);
    }

    private static void told(ObjectNode item, String name, String text) {
        if (!text.isEmpty()) {
            item.put(name, text);
        }
    }

    private String at(String path) {
        return root.resolve(path).toString();
    }
}

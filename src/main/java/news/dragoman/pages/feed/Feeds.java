package news.dragoman.pages.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.publication.Feed;
import news.dragoman.publication.Markup;
import news.dragoman.publication.NewsArticleData;
import news.dragoman.publication.Publication;
import news.dragoman.publication.PublicationCredit;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.publication.Publications;
import news.dragoman.web.reader.ReaderWords;
import news.dragoman.web.reader.Site;
import org.jspecify.annotations.Nullable;

/** Puts feeds together, the same in every format. */
@ApplicationScoped
class Feeds {

    /** What a reader's program that looks in once a day misses none of, on the busiest of days. */
    private static final int NEWEST = 50;

    private final Publications publications;
    private final PublicationNotes notes;
    private final Site site;

    Feeds(Publications publications, PublicationNotes notes, Site site) {
        this.publications = publications;
        this.notes = notes;
        this.site = site;
    }

    /** All that is published in a language; there, and empty, before anything is. */
    Feed ofLanguage(Language language, Format format, UriInfo asked) {
        return feed(site.name(), language, null, "", format, asked);
    }

    /** What one desk has published in a language; empty where that is nothing. */
    Optional<Feed> ofDesk(Language language, String desk, Format format, UriInfo asked) {
        return publications
                .deskName(language, desk)
                .map(name -> feed(site.name() + " · " + name, language, desk, "desks/" + desk + "/", format, asked));
    }

    private Feed feed(
            String title, Language language, @Nullable String desk, String below, Format format, UriInfo asked) {
        URI root = site.address(asked);
        String home = "/" + language.tag() + "/";
        List<Publication> articles = publications.newest(language, desk, NEWEST);
        Map<UUID, List<PublicationNote>> told =
                notes.ofEditions(articles.stream().map(Publication::editionId).toList());
        var words = ReaderWords.of(language);
        return new Feed(
                title,
                site.name(),
                language,
                root.resolve(home),
                root.resolve(home + below + "feed." + format.extension()),
                site.hub().orElse(null),
                articles.stream()
                        .map(article -> item(article, told.getOrDefault(article.editionId(), List.of()), words, root))
                        .toList(),
                publications.withdrawn(language, desk, NEWEST).stream()
                        .map(article -> tombstone(article, words, root))
                        .toList());
    }

    private static Feed.Item item(Publication article, List<PublicationNote> notes, ReaderWords words, URI root) {
        return new Feed.Item(
                root.resolve(article.permalink().bare()),
                root.resolve(article.permalink().path()),
                article.headline(),
                article.dek(),
                article.byline(),
                article.named(PublicationCredit.Part.AUTHOR),
                Markup.html(
                        article,
                        words.redactedText(),
                        new Markup.Around(root, words::photoBy, words.handout(), words.sources())),
                Markup.text(article, words.redactedText()),
                article.ledePhoto()
                        .map(photo -> root.resolve(photo.path(article.permalink(), photo.widest()))
                                .toString())
                        .orElse(""),
                article.firstPublished(),
                NewsArticleData.changed(article, notes));
    }

    private static Feed.Tombstone tombstone(Publication article, ReaderWords words, URI root) {
        String notice = article.withdrawalNotice();
        return new Feed.Tombstone(
                root.resolve(article.permalink().bare()),
                article.withdrawnAt().orElseThrow(),
                words.withdrawnTitle(),
                notice.isEmpty() ? words.withdrawnText() : notice);
    }
}

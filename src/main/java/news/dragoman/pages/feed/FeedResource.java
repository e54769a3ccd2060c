package news.dragoman.pages.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.publication.Feed;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.rendered.About;

/** Gives the feeds. One of a desk is there as soon as the desk has published in the language. */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class FeedResource {

    private static final String FORMAT = "feed.{format: atom|rss|json}";

    private final Feeds feeds;
    private final Publications publications;
    private final ReaderAnswers answers;

    FeedResource(Feeds feeds, Publications publications, ReaderAnswers answers) {
        this.feeds = feeds;
        this.publications = publications;
        this.answers = answers;
    }

    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/" + FORMAT)
    public Response language(String lang, String format, @Context UriInfo uri, @Context HttpHeaders headers) {
        return known(lang)
                .map(language -> answer(feeds.ofLanguage(language, Format.of(format), uri), format))
                .orElseGet(() -> answers.nowhere(lang, headers, publications.fronts()));
    }

    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/desks/{desk}/" + FORMAT)
    public Response desk(String lang, String desk, String format, @Context UriInfo uri, @Context HttpHeaders headers) {
        return known(lang)
                .flatMap(language -> feeds.ofDesk(language, desk, Format.of(format), uri))
                .map(feed -> answer(feed, format))
                .orElseGet(() -> answers.nowhere(lang, headers, publications.fronts()));
    }

    private Response answer(Feed feed, String format) {
        Format written = Format.of(format);
        return answers.document(written.write(feed), written.type(), links(feed), About.language(feed.language()));
    }

    /** A hub's subscribers find it and the feed's own address here (WebSub, 4). */
    private static String links(Feed feed) {
        return feed.hub() == null ? "" : "<" + feed.hub() + ">; rel=\"hub\", <" + feed.self() + ">; rel=\"self\"";
    }

    /** By its one tag: a feed has one address. */
    private static Optional<Language> known(String tag) {
        return Languages.KNOWN.stream().filter(one -> one.tag().equals(tag)).findFirst();
    }
}

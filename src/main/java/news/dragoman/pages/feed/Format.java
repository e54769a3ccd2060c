package news.dragoman.pages.feed;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.function.Function;
import news.dragoman.publication.AtomFeed;
import news.dragoman.publication.Feed;
import news.dragoman.publication.JsonFeed;
import news.dragoman.publication.RssFeed;

/** How a feed is written. */
enum Format {
    ATOM("application/atom+xml", AtomFeed::of),
    RSS("application/rss+xml", RssFeed::of),
    JSON("application/feed+json", JsonFeed::of);

    private final MediaType type;
    private final Function<Feed, String> writer;

    Format(String type, Function<Feed, String> writer) {
        this.type = MediaType.valueOf(type).withCharset("UTF-8");
        this.writer = writer;
    }

    /** The one that an address ends with. */
    static Format of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType type() {
        return type;
    }

    String write(Feed feed) {
        return writer.apply(feed);
    }
}

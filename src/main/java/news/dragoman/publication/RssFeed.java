package news.dragoman.publication;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * A feed as RSS 2.0. It has no word for what is gone: under the id of the article stands what readers are told, so that
 * programs which keep items by their id have that in the place of its words.
 */
public final class RssFeed {

    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private RssFeed() {}

    /** The whole document. */
    public static String of(Feed feed) {
        var channel = new Channel("rss_2.0");
        channel.setTitle(XmlText.of(feed.title()));
        channel.setDescription(XmlText.of(feed.title()));
        channel.setLink(feed.home().toString());
        channel.setLanguage(feed.language().tag());
        channel.setLastBuildDate(Date.from(feed.changed()));
        channel.setItems(Stream.concat(
                        feed.items().stream().map(RssFeed::item),
                        feed.gone().stream().map(RssFeed::tombstone))
                .toList());
        // RSS knows its own address only by Atom's word for it (RSS Advisory Board, best practices).
        List<Element> links = new ArrayList<>(List.of(new Element("link", ATOM)
                .setAttribute("rel", "self")
                .setAttribute("type", "application/rss+xml")
                .setAttribute("href", feed.self().toString())));
        if (feed.hub() != null) {
            links.add(new Element("link", ATOM)
                    .setAttribute("rel", "hub")
                    .setAttribute("href", feed.hub().toString()));
        }
        channel.setForeignMarkup(links);
        try {
            return new WireFeedOutput().outputString(channel, false);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed of ours is none", e);
        }
    }

    private static Item tombstone(Feed.Tombstone from) {
        var item = item(from.id(), from.title(), from.why(), from.when());
        item.setLink(from.id().toString());
        return item;
    }

    /** @param says may be empty */
    private static Item item(URI id, String title, String says, Instant when) {
        var item = new Item();
        item.setTitle(XmlText.of(title));
        var guid = new Guid();
        guid.setValue(id.toString());
        guid.setPermaLink(true);
        item.setGuid(guid);
        item.setPubDate(Date.from(when));
        if (!says.isEmpty()) {
            var description = new Description();
            description.setValue(XmlText.of(says));
            item.setDescription(description);
        }
        return item;
    }

    private static Item item(Feed.Item from) {
        var item = item(from.id(), from.headline(), from.dek(), from.published());
        item.setLink(from.at().toString());
        var content = new Content();
        content.setType(Content.HTML);
        content.setValue(XmlText.of(from.html()));
        item.setContent(content);
        if (!from.authors().isEmpty()) {
            DCModule names = new DCModuleImpl();
            names.setCreators(from.authors().stream().map(XmlText::of).toList());
            item.setModules(List.<Module>of(names));
        }
        return item;
    }
}

package news.dragoman.publication;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** A feed as Atom 1.0 (RFC 4287), with tombstones for what is gone (RFC 6721). */
public final class AtomFeed {

    private static final Namespace TOMBSTONES = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    private AtomFeed() {}

    /** The whole document. */
    public static String of(Feed feed) {
        var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(feed.home().toString());
        atom.setTitle(XmlText.of(feed.title()));
        atom.setUpdated(Date.from(feed.changed()));
        atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.home())));
        List<Link> links = new ArrayList<>(List.of(link("self", "application/atom+xml", feed.self())));
        if (feed.hub() != null) {
            var hub = new Link();
            hub.setRel("hub");
            hub.setHref(feed.hub().toString());
            links.add(hub);
        }
        atom.setOtherLinks(links);
        // Every entry has an author or the feed has: an article without a byline is the site's.
        atom.setAuthors(List.of(person(feed.site())));
        atom.setEntries(feed.items().stream().map(AtomFeed::entry).toList());
        Document document;
        try {
            document = new WireFeedOutput().outputJDom(atom);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed of ours is none", e);
        }
        Element root = document.getRootElement();
        root.setAttribute("lang", feed.language().tag(), Namespace.XML_NAMESPACE);
        feed.gone().forEach(gone -> root.addContent(tombstone(gone, root.getNamespace())));
        return new XMLOutputter(Format.getRawFormat()).outputString(document);
    }

    private static Entry entry(Feed.Item item) {
        var entry = new Entry();
        entry.setId(item.id().toString());
        entry.setTitle(XmlText.of(item.headline()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", item.at())));
        entry.setPublished(Date.from(item.published()));
        entry.setUpdated(Date.from(item.changed()));
        if (!item.authors().isEmpty()) {
            entry.setAuthors(new ArrayList<>(
                    item.authors().stream().map(AtomFeed::person).toList()));
        }
        if (!item.dek().isEmpty()) {
            entry.setSummary(content(Content.TEXT, item.dek()));
        }
        entry.setContents(List.of(content(Content.HTML, item.html())));
        return entry;
    }

    private static Element tombstone(Feed.Tombstone gone, Namespace atom) {
        var element = new Element("deleted-entry", TOMBSTONES)
                .setAttribute("ref", gone.id().toString())
                .setAttribute("when", gone.when().toString());
        return element.addContent(new Element("comment", TOMBSTONES).setText(XmlText.of(gone.why())));
    }

    private static Link link(String relation, String type, URI to) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(to.toString());
        return link;
    }

    private static SyndPerson person(String name) {
        var person = new Person();
        person.setName(XmlText.of(name));
        return person;
    }

    private static Content content(String type, String text) {
        var content = new Content();
        content.setType(type);
        content.setValue(XmlText.of(text));
        return content;
    }
}

package news.dragoman.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. What is gone stands in an extension of
 * ours, as the format has no word for it.
 */
public final class JsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    /** The whole document. */
    public static String of(Feed feed) {
        ObjectNode root = JSON.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.home().toString())
                .put("feed_url", feed.self().toString())
                .put("language", feed.language().tag());
        if (feed.hub() != null) {
            root.putArray("hubs")
                    .addObject()
                    .put("type", "WebSub")
                    .put("url", feed.hub().toString());
        }
        var items = root.putArray("items");
        feed.items().forEach(item -> {
            var one = items.addObject()
                    .put("id", item.id().toString())
                    .put("url", item.at().toString())
                    .put("title", item.headline())
                    .put("content_html", item.html())
                    .put("content_text", item.text())
                    .put("date_published", item.published().toString())
                    .put("date_modified", item.changed().toString())
                    .put("language", feed.language().tag());
            if (!item.image().isEmpty()) {
                one.put("image", item.image());
            }
            if (!item.dek().isEmpty()) {
                one.put("summary", item.dek());
            }
            if (!item.authors().isEmpty()) {
                var authors = one.putArray("authors");
                item.authors().forEach(name -> authors.addObject().put("name", name));
            }
        });
        if (!feed.gone().isEmpty()) {
            var gone = root.putObject("_dragoman")
                    .put("about", "Articles that were withdrawn")
                    .putArray("withdrawn");
            feed.gone()
                    .forEach(one -> gone.addObject()
                            .put("id", one.id().toString())
                            .put("date_withdrawn", one.when().toString())
                            .put("notice", one.why()));
        }
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words and times are always JSON", e);
        }
    }
}

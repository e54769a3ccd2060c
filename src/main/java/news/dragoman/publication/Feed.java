package news.dragoman.publication;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says, in whatever format.
 *
 * @param title the site's name, and the desk's where it is one desk's
 * @param site the site's name
 * @param language of all that is in it
 * @param home the page for people
 * @param self the feed's own address
 * @param items the newest first
 * @param hub who tells subscribers that something is new; null for nobody
 * @param gone what was withdrawn, the latest first: whoever holds a copy drops it
 */
public record Feed(
        String title,
        String site,
        Language language,
        URI home,
        URI self,
        @Nullable URI hub,
        List<Item> items,
        List<Tombstone> gone) {

    /**
     * An article.
     *
     * @param id stays the same for ever, whatever becomes of the headline
     * @param at its address
     * @param byline the whole line; empty where nobody is named
     * @param authors as printed, each by himself
     * @param html the article's words, marked up
     * @param text the same as plain text, a line a paragraph
     * @param image the address of the lede photo; empty for none
     */
    public record Item(
            URI id,
            URI at,
            String headline,
            String dek,
            String byline,
            List<String> authors,
            String html,
            String text,
            String image,
            Instant published,
            Instant changed) {}

    /**
     * That an article is gone.
     *
     * @param title what its page is called now
     * @param why what readers are told
     */
    public record Tombstone(URI id, Instant when, String title, String why) {}

    /** When anything in it last changed; the beginning of time where nothing is in it. */
    public Instant changed() {
        return Stream.concat(items.stream().map(Item::changed), gone.stream().map(Tombstone::when))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}

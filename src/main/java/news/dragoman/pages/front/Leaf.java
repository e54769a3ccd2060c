package news.dragoman.pages.front;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import news.dragoman.publication.Place;
import news.dragoman.publication.Publication;
import news.dragoman.web.reader.ReaderWords;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of articles, newest first.
 *
 * @param further whether it is not the first
 * @param first the address of the first
 * @param earlier the address of the next; empty on the last
 */
record Leaf(List<Teaser> articles, boolean further, String first, String earlier) {

    /** As many as a reader scrolls through; earlier ones are on pages of their own. */
    private static final int LENGTH = 40;

    /** As many of them as lead a front: these show their photos. */
    private static final int LEADING = 12;

    /**
     * @param before where it begins; null at the top
     * @param list gives as many from there as it is asked for
     */
    static Leaf of(String address, @Nullable Place before, IntFunction<List<Publication>> list) {
        return of(address, before, list, null);
    }

    /**
     * The same of a front, on whose first page the latest show their lede photos.
     *
     * @param words those around the articles
     */
    static Leaf ofFront(
            String address, @Nullable Place before, IntFunction<List<Publication>> list, ReaderWords words) {
        return of(address, before, list, before == null ? words : null);
    }

    private static Leaf of(
            String address,
            @Nullable Place before,
            IntFunction<List<Publication>> list,
            @Nullable ReaderWords pictured) {
        List<Publication> found = list.apply(LENGTH + 1);
        List<Publication> shown = found.subList(0, Math.min(LENGTH, found.size()));
        var teasers = new ArrayList<Teaser>();
        for (Publication article : shown) {
            teasers.add(
                    pictured != null && teasers.size() < LEADING
                            ? Teaser.pictured(article, pictured, teasers.isEmpty())
                            : Teaser.of(article));
        }
        return new Leaf(
                teasers,
                before != null,
                address,
                found.size() > LENGTH
                        ? address + "?before=" + shown.get(LENGTH - 1).place()
                        : "");
    }
}

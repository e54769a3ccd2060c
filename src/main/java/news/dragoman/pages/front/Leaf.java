package news.dragoman.pages.front;

import java.util.List;
import java.util.function.IntFunction;
import news.dragoman.publication.Place;
import news.dragoman.publication.Publication;
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

    /**
     * @param before where it begins; null at the top
     * @param list gives as many from there as it is asked for
     */
    static Leaf of(String address, @Nullable Place before, IntFunction<List<Publication>> list) {
        List<Publication> found = list.apply(LENGTH + 1);
        List<Publication> shown = found.subList(0, Math.min(LENGTH, found.size()));
        return new Leaf(
                shown.stream().map(Teaser::of).toList(),
                before != null,
                address,
                found.size() > LENGTH
                        ? address + "?before=" + shown.get(LENGTH - 1).place()
                        : "");
    }
}

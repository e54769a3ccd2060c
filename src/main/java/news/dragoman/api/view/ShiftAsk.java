package news.dragoman.api.view;

import java.util.List;

/**
 * Everything that one hands over at the end of a shift; all of it or nothing.
 *
 * @param note what the receivers have to know
 */
public record ShiftAsk(String note, List<ShiftItem> items) {
    public ShiftAsk {
        Wanted.that("note", note);
        Wanted.each("items", items);
        Wanted.that("items", items.isEmpty() ? null : items);
    }
}

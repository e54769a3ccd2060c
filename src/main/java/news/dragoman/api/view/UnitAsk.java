package news.dragoman.api.view;

/**
 * The translation of a unit.
 *
 * @param confirmed whether the translator is done with it
 */
public record UnitAsk(String text, boolean confirmed) {
    public UnitAsk {
        Wanted.that("text", text);
    }
}

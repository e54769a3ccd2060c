package news.dragoman.newsroom;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text something new is to stand: paragraphs go before all others, after all others, or after the paragraph
 * of a row. A row of another paragraph is never torn from it.
 *
 * @param after the row; null for the beginning or the end
 */
public record Spot(Kind kind, @Nullable UUID after) {

    public static final Spot START = new Spot(Kind.START, null);
    public static final Spot END = new Spot(Kind.END, null);

    /** The kinds of place. */
    public enum Kind {
        START,
        END,
        AFTER
    }

    /** After the paragraph in which a row stands. */
    public static Spot after(UUID row) {
        return new Spot(Kind.AFTER, row);
    }
}

package news.dragoman.publication;

import java.util.Optional;

/**
 * A place in what was found for some words: first what has them in its headline, then what has them elsewhere, each the newest
 * first.
 */
public record Rank(boolean headline, Place place) {

    private static final String IN_HEADLINE = "h~";
    private static final String ELSEWHERE = "t~";

    /** The place that an address names; empty for what is none. */
    public static Optional<Rank> parse(String text) {
        boolean headline = text.startsWith(IN_HEADLINE);
        return headline || text.startsWith(ELSEWHERE)
                ? Place.parse(text.substring(IN_HEADLINE.length())).map(place -> new Rank(headline, place))
                : Optional.empty();
    }

    /** For an address. */
    @Override
    public String toString() {
        return (headline ? IN_HEADLINE : ELSEWHERE) + place;
    }
}

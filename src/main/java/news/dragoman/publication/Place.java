package news.dragoman.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the list of a language's articles, newest first: that of the article with this id, first published then. It
 * stays where it is whatever is published above it.
 */
public record Place(Instant published, UUID id) {

    private static final String APART = "~";

    /** The place that an address names; empty for what is none. */
    public static Optional<Place> parse(String text) {
        String[] parts = text.split(APART, -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException notAPlace) {
            return Optional.empty();
        }
    }

    /** For an address. */
    @Override
    public String toString() {
        return published + APART + id;
    }
}

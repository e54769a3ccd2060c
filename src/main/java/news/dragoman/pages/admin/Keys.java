package news.dragoman.pages.admin;

import java.util.Optional;
import java.util.UUID;

/** Reads the key of a page out of an address; one that is none leads to the first page. */
final class Keys {
    private Keys() {}

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

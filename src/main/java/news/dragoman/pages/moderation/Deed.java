package news.dragoman.pages.moderation;

import java.util.Optional;
import java.util.stream.Stream;

/** What a moderator has just done, as the page after it says. */
enum Deed {
    APPROVE,
    REJECT,
    CORRECTION,
    TIP,
    UNDO,
    SEAL,
    BAN,
    CLOSE,
    OPEN;

    static Optional<Deed> of(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}

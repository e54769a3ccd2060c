package news.dragoman.api.view;

import java.util.UUID;

/** The pen name under which one works in a story, from now on and for all that has happened. */
public record PenNameAsk(UUID penName) {
    public PenNameAsk {
        Wanted.that("penName", penName);
    }
}

package news.dragoman.api.view;

import java.util.UUID;

/** A place in a byline: one of the edition's reporters, a pen name of one's own, or the story's desk. */
public record CreditAsk(CreditKind kind, UUID id) {
    public CreditAsk {
        Wanted.that("kind", kind);
        Wanted.that("id", id);
    }
}

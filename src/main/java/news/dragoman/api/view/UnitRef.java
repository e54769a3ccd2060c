package news.dragoman.api.view;

import java.util.UUID;

/**
 * A unit as it was read.
 *
 * @param version of its words
 */
public record UnitRef(UUID id, int version) {
    public UnitRef {
        Wanted.that("id", id);
    }
}

package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;

/**
 * Some of the places of a unit.
 *
 * @param version of the unit in which they were found
 * @param matches which of them, the first being 0
 */
public record UnitPick(UUID id, int version, List<Integer> matches) {
    public UnitPick {
        Wanted.that("id", id);
        Wanted.each("matches", matches);
    }
}

package news.dragoman.api.view;

import java.util.UUID;

/**
 * One edition that is handed over.
 *
 * @param receiver as the story names them
 */
public record ShiftItem(UUID edition, UUID receiver) {
    public ShiftItem {
        Wanted.that("edition", edition);
        Wanted.that("receiver", receiver);
    }
}

package news.dragoman.api.view;

import news.dragoman.newsroom.ThreadRights.Move;
import org.jspecify.annotations.Nullable;

/**
 * How a thread is to be settled, or that it is to be opened again.
 *
 * @param move CARRY submits the translation without the answer
 * @param reason wanted for CLOSE
 */
public record ThreadMoveAsk(Move move, @Nullable String reason) {
    public ThreadMoveAsk {
        Wanted.that("move", move);
    }
}

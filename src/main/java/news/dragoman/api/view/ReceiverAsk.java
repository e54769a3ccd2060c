package news.dragoman.api.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to have an edition.
 *
 * @param receiver the id by which the story names them: their own, or that of the pen name they work under in it
 * @param reason a note for them, which everybody who may read the edition reads too
 */
public record ReceiverAsk(UUID receiver, @Nullable String reason) {
    public ReceiverAsk {
        Wanted.that("receiver", receiver);
    }
}

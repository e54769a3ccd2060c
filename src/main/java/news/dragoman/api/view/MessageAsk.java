package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be said in a thread.
 *
 * @param tell whom it is to be shown to, by the ids under which the story shows people
 */
public record MessageAsk(String text, @Nullable List<UUID> tell) {
    public MessageAsk {
        Wanted.that("text", text);
    }
}

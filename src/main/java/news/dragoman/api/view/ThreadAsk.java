package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.review.NoteThread;
import org.jspecify.annotations.Nullable;

/**
 * A thread that is to be begun.
 *
 * @param unit the row it is about; null for the whole edition
 * @param kind a query goes to the reporters of the source
 * @param tell whom it is to be shown to, by the ids under which the story shows people
 */
public record ThreadAsk(
        @Nullable UUID unit,
        NoteThread.Kind kind,
        String text,
        @Nullable List<UUID> tell) {
    public ThreadAsk {
        Wanted.that("kind", kind);
        Wanted.that("text", text);
    }
}

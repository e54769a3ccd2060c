package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.review.NoteThread;
import org.jspecify.annotations.Nullable;

/**
 * A thread that is to be begun.
 *
 * @param unit the row it is about; null for the whole edition, and where words are named
 * @param words the words of the text that it is about; null for none
 * @param kind a question goes to the translator, a query to the reporters; what must be resolved keeps the text from being
 *     signed
 * @param tell whom it is to be shown to, by the ids under which the story shows people
 */
public record ThreadAsk(
        @Nullable UUID unit,
        @Nullable WordsAsk words,
        NoteThread.Kind kind,
        String text,
        @Nullable List<UUID> tell) {
    public ThreadAsk {
        Wanted.that("kind", kind);
        Wanted.that("text", text);
    }

    /**
     * Words of the text as it stands.
     *
     * @param text the very words; null for the whole block
     * @param at about where they begin in the block, in UTF-16 units: of several places the nearest is meant
     */
    public record WordsAsk(
            UUID block, @Nullable String text, @Nullable Integer at) {
        public WordsAsk {
            Wanted.that("words.block", block);
        }
    }
}

package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.ThreadRights.Move;
import news.dragoman.review.NoteThread;
import org.jspecify.annotations.Nullable;

/**
 * A note or query with all that is said to it.
 *
 * @param version goes into {@code If-Match} of what settles it
 * @param unit the row it is about; null for the whole edition
 * @param quoted the source's words that a query asks about
 * @param words the words of the text that it is about; null for none, and for a reporter who may not read the text
 * @param reason why an editor closed it
 * @param moves what the asker may do with it
 */
public record ThreadView(
        UUID id,
        UUID edition,
        int version,
        NoteThread.Kind kind,
        NoteThread.State state,
        @Nullable UUID unit,
        @Nullable String quoted,
        @Nullable Words words,
        PersonRef openedBy,
        Instant openedAt,
        @Nullable PersonRef settledBy,
        @Nullable Instant settledAt,
        @Nullable String reason,
        List<Message> messages,
        Set<Move> moves) {

    /**
     * Words of the text.
     *
     * @param text as they were when the thread was begun
     * @param place where they stand now; null where they are gone
     */
    public record Words(String text, @Nullable Place place) {}

    /** A stretch of a block, in UTF-16 units. */
    public record Place(UUID block, int from, int to) {}

    /**
     * Something said.
     *
     * @param told whom it was to be shown to
     */
    public record Message(UUID id, PersonRef by, Instant at, String text, List<PersonRef> told) {}
}

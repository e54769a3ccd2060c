package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.story.TextRemoval;
import org.jspecify.annotations.Nullable;

/**
 * That words of the past were taken away, or are to be.
 *
 * @param wordings what would go of the block, while it waits and for whoever may confirm or drop it; else none
 * @param words that would go wherever else they stand; null for none
 * @param confirmedBy the second person of an erasure
 * @param doneAt null while it waits, or where it was dropped
 * @param versions in how many versions words went
 * @param copies how many copies went, those in versions too
 */
public record RemovalView(
        UUID id,
        UUID edition,
        UUID block,
        TextRemoval.Kind kind,
        String reason,
        List<String> wordings,
        @Nullable String words,
        PersonRef askedBy,
        Instant askedAt,
        @Nullable PersonRef confirmedBy,
        @Nullable Instant doneAt,
        @Nullable Instant droppedAt,
        int versions,
        int copies) {}

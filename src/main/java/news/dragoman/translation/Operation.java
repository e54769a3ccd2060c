package news.dragoman.translation;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One way to restructure a translation: from rows in their order to other rows, or a {@link Refusal} that says what
 * stands in the way. It reads no database and no clock. Nothing typed goes: what an operation puts aside stands in the
 * rows as they were before it.
 */
public sealed interface Operation
        permits Merge,
                Split,
                TakeApart,
                Move,
                MoveParagraph,
                StartParagraph,
                JoinParagraphs,
                Omit,
                Add,
                Remove,
                PutBack,
                Undo {

    /** What was done, as it is recorded. */
    enum Kind {
        MERGE,
        SPLIT,
        TAKE_APART,
        MOVE,
        MOVE_PARAGRAPH,
        START_PARAGRAPH,
        JOIN_PARAGRAPHS,
        OMIT,
        ADD,
        REMOVE,
        PUT_BACK,
        UNDO
    }

    Kind kind();

    /**
     * The rows afterwards.
     *
     * @param past what was done to them before
     * @param ids gives ids to rows and blocks that are made
     * @throws Refusal if it cannot be done
     */
    Arrangement on(Arrangement before, Past past, Supplier<UUID> ids);

    /** The rows that get another place, beside those that are made or go. */
    default Set<UUID> moved(Arrangement before) {
        return Set.of();
    }

    /** The row that somebody goes on with; null where none is left. */
    default @Nullable UUID focus(Trace trace) {
        return trace.after().isEmpty()
                ? trace.before().get(0).previous()
                : trace.after().get(0).row().id();
    }

    /**
     * The version of the words of a row that comes back: higher than any that a page has read, so that what was typed on
     * an older one is not mixed up with it. 0 for a row that was never there.
     */
    default int versionOf(UUID row, Past past) {
        return 0;
    }

    /** The rows whose words it cuts up or puts aside: whoever asks for it must have read them as they stand. */
    default Set<UUID> reads() {
        return Set.of();
    }
}

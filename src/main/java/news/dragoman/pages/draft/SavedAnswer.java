package news.dragoman.pages.draft;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a script is told about a save. */
sealed interface SavedAnswer {

    /**
     * The text is kept.
     *
     * @param clock the time in the asker's zone
     * @param was the mark of the text, for the form around it
     * @param progress how far the draft is, where the page asks for it
     */
    record Kept(
            String status,
            int version,
            String text,
            String at,
            String clock,
            List<More> more,
            String was,
            @Nullable Progress progress)
            implements SavedAnswer {}

    /** A paragraph that the save made from a further line. */
    record More(UUID id, String kind, String text, int version, String was) {}

    /**
     * Somebody else was faster; nothing was overwritten.
     *
     * @param theirs what stands now; null where it was taken out
     */
    record Stale(String status, @Nullable String theirs, int version, String by, String clock) implements SavedAnswer {}

    /** The details beside the text are kept. */
    record Described(String status, int version, String was, Progress progress) implements SavedAnswer {}
}

package news.dragoman.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.story.BlockKind;
import org.jspecify.annotations.Nullable;

/** The answer to a save of text. */
public sealed interface Saved {

    /**
     * The text is kept.
     *
     * @param version the version it has now: what the next save is based on
     * @param text the text as it is kept
     * @param language the edition's
     * @param more paragraphs that were made from the rest, where what was typed held several
     */
    record Kept(int version, String text, Language language, Instant at, List<NewBlock> more) implements Saved {
        public Kept(int version, String text, Language language, Instant at) {
            this(version, text, language, at, List.of());
        }
    }

    /**
     * Somebody else changed it meanwhile; nothing was overwritten.
     *
     * @param theirs the text that stands; null if they took the block out
     * @param version the version to base the next save on
     * @param by who changed it
     */
    record Stale(@Nullable String theirs, int version, UUID by, Instant at) implements Saved {}

    /** A block that a save made. */
    record NewBlock(UUID id, BlockKind kind, String text, int version) {}
}

package news.dragoman.newsroom;

import java.util.List;
import java.util.UUID;
import news.dragoman.workflow.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What came of replacing words in a translation, or of taking that back.
 *
 * @param id of the replacement; null where nothing was replaced
 * @param kept the units that hold the new words
 * @param stale the units that somebody else changed meanwhile: nothing was overwritten
 * @param refused the units whose new words cannot be kept
 */
public record Replaced(@Nullable UUID id, List<Kept> kept, List<Other> stale, List<Refused> refused) {

    /** A unit as it is kept. */
    public record Kept(UUID unit, String text, int version) {}

    /**
     * A unit that was changed meanwhile.
     *
     * @param yours the words that were to stand there; empty where they cannot be told any more
     * @param theirs the words that stand there; empty where the unit is gone
     */
    public record Other(UUID unit, String yours, String theirs) {}

    /** A unit that keeps its words. */
    public record Refused(UUID unit, List<Reason> reasons) {}
}

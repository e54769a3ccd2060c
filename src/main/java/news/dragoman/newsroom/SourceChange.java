package news.dragoman.newsroom;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to the source of a unit since it was read: computed from its links and the version that the
 * translation is aligned with, and nowhere stored.
 *
 * @param kind of the unit as a whole
 * @param sources the editions in which that happened
 * @param sentences those that are not any more what they were, in the unit's order; none for a new unit
 */
public record SourceChange(UUID edition, UUID unit, Kind kind, Set<UUID> sources, List<Moved> sentences) {

    public SourceChange {
        sources = Set.copyOf(sources);
        sentences = List.copyOf(sentences);
    }

    /** What happened. */
    public enum Kind {
        /** Sentences that it answers have other words, or one of several is gone. */
        CHANGED,
        /** Nothing that it answers is in the source any more. */
        GONE,
        /** It came with the source's newer version, and has no words yet. */
        NEW
    }

    /**
     * A sentence that moved on.
     *
     * @param source the edition in which it stands
     * @param read the version in which it was read
     * @param was its words then
     * @param now its words in the version the units are aligned with; null where it is gone
     * @param material whether a MATERIAL version changed it; what only MINOR ones changed blocks nothing
     */
    public record Moved(
            UUID source,
            UUID segment,
            UUID read,
            String was,
            @Nullable String now,
            boolean material) {}

    /** Whether somebody has to say that what stands there still holds. */
    public boolean unresolved() {
        return kind != Kind.NEW;
    }

    /** Whether that has to be said before the translation goes on. */
    public boolean blocking() {
        return unresolved() && sentences.stream().anyMatch(Moved::material);
    }
}

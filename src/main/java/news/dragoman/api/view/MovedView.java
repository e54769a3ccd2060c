package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.SourceChange;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the source of a unit.
 *
 * @param sentences that are not any more what they were when the unit was translated; none for a new unit
 */
public record MovedView(SourceChange.Kind kind, List<MovedSentence> sentences) {
    /**
     * A sentence that moved on.
     *
     * @param now null where it is gone
     */
    public record MovedSentence(
            UUID segment, String was, @Nullable String now) {}

    public static @Nullable MovedView of(@Nullable SourceChange change) {
        return change == null
                ? null
                : new MovedView(
                        change.kind(),
                        change.sentences().stream()
                                .map(s -> new MovedSentence(s.segment(), s.was(), s.now()))
                                .toList());
    }
}

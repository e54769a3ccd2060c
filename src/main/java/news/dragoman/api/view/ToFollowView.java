package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.SourceChange;
import news.dragoman.newsroom.ToFollow;
import news.dragoman.translation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What has changed in the sources of a translation since its rows were read, on its own rows.
 *
 * @param sources those that have moved
 * @param rows those that are touched, in the order of the translation
 */
public record ToFollowView(
        UUID edition, String language, String direction, List<MovedSource> sources, List<TouchedRow> rows) {

    /**
     * A source that has moved.
     *
     * @param from the number of the version the translation is held at
     * @param to the number of what it says now
     */
    public record MovedSource(UUID edition, String language, int from, int to) {}

    /**
     * A row whose source says something else now, or a sentence that no row answers.
     *
     * @param unit null for a new sentence
     * @param number of the row, from 1; for a new sentence of the row after which it would come, 0 for none
     * @param text the translation's present words; null for a new sentence
     */
    public record TouchedRow(
            SourceChange.Kind kind,
            @Nullable UUID unit,
            int number,
            @Nullable String text,
            List<SourceSentence> sentences) {}

    /** A sentence of a source: SAME and OUT give what was read, SAME and IN what it says now. */
    public record SourceSentence(String language, List<DifferenceView.TextRun> runs) {}

    public static ToFollowView of(ToFollow.Differing differing) {
        var edition = differing.situation().edition();
        return new ToFollowView(
                edition.id(),
                edition.language().tag(),
                edition.language().direction().attribute(),
                differing.sources().stream()
                        .map(s -> new MovedSource(s.source(), s.language().tag(), s.from(), s.to()))
                        .toList(),
                differing.touched().stream().map(ToFollowView::row).toList());
    }

    private static TouchedRow row(ToFollow.Touched touched) {
        return new TouchedRow(
                touched.kind(),
                touched.unit().map(Unit::id).orElse(null),
                touched.number(),
                touched.unit().map(Unit::text).orElse(null),
                touched.sentences().stream()
                        .map(s -> new SourceSentence(
                                s.language().tag(),
                                s.runs().stream()
                                        .map(run -> new DifferenceView.TextRun(run.change(), run.text()))
                                        .toList()))
                        .toList());
    }
}

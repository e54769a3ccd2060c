package news.dragoman.api.view;

import news.dragoman.workflow.CorrectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a published edition is opened for, or is to be open for instead.
 *
 * @param note what readers are told, in the article's language; wanted for a correction and a clarification
 * @param upstream whether what it is drawn from is wrong too: that gets a task where readers see it; for `correct` alone
 */
public record CorrectAsk(
        CorrectionKind kind,
        @Nullable String note,
        @Nullable Boolean upstream) {
    public CorrectAsk {
        Wanted.that("kind", kind != null && kind.chosen() ? kind : null);
    }

    public String told() {
        return note == null ? "" : note;
    }
}

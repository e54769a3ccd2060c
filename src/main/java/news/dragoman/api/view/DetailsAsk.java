package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said about an original beside its text; it takes the place of what was said before. */
public record DetailsAsk(
        String slugline, int urgency, @Nullable Instant due, Set<String> proposedTargets, List<CreditAsk> byline) {
    public DetailsAsk {
        Wanted.that("slugline", slugline);
        Wanted.that("proposedTargets", proposedTargets);
        Wanted.that("byline", byline);
    }
}

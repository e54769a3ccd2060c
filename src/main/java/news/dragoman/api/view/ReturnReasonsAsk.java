package news.dragoman.api.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.ReturnReason;
import org.jspecify.annotations.Nullable;

/** The reasons for which a desk returns texts, as they are to be. What is missing is no longer offered. */
public record ReturnReasonsAsk(List<ReasonWish> items) {
    public ReturnReasonsAsk {
        Wanted.that("items", items);
    }

    /**
     * A reason.
     *
     * @param id of one that exists; null for a new one
     * @param fits what is returned for it; null for everything
     * @param words by language of the interface
     */
    public record ReasonWish(@Nullable UUID id, ReturnReason.@Nullable Fits fits, Map<String, String> words) {
        public ReasonWish {
            Wanted.that("items.words", words);
        }
    }
}

package news.dragoman.api.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.ReturnReason;

/** The reasons for which a desk returns texts, in its order. */
public record ReturnReasonsView(List<ReasonLine> items) {

    /**
     * A reason.
     *
     * @param words by language of the interface
     */
    public record ReasonLine(UUID id, ReturnReason.Fits fits, Map<String, String> words) {}
}

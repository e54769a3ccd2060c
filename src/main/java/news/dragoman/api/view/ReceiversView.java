package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.workflow.Decision;
import org.jspecify.annotations.Nullable;

/**
 * To whom an edition can be given.
 *
 * @param step {@code assign} or {@code hand-over}
 * @param allowed whether the asker may take that step now
 * @param refused which of the three kinds of no it is; null where it is allowed
 * @param reasons every reason against it at once
 * @param receivers those who may have it in hand, as the story names them; their ids are what the step takes
 */
public record ReceiversView(
        UUID edition,
        String step,
        boolean allowed,
        Decision.@Nullable Kind refused,
        List<ReasonView> reasons,
        List<PersonRef> receivers) {}

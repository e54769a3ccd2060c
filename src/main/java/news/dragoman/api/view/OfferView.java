package news.dragoman.api.view;

import java.util.List;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A step, and whether the asker may take it now.
 *
 * @param step as in its address: {@code sign-off}
 * @param to the stage it leads to; null where it is refused
 * @param refused which of the three kinds of no it is; null where it is allowed
 * @param reasons every reason against it at once
 * @param asks fields of the request that must be given
 */
public record OfferView(
        String step,
        boolean allowed,
        @Nullable Stage to,
        Decision.@Nullable Kind refused,
        List<ReasonView> reasons,
        List<String> asks) {}

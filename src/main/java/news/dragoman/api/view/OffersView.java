package news.dragoman.api.view;

import java.util.List;
import java.util.UUID;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The steps from where an edition stands.
 *
 * @param version send it as If-Match with the step
 * @param contentHash of the text as it stands, where the asker may read it
 */
public record OffersView(
        UUID edition, Stage stage, int version, @Nullable String contentHash, List<OfferView> steps) {}

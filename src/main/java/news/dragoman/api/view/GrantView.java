package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.history.Deed;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record of what was done to people, pen names and desks.
 *
 * @param by who did it; null for the installation itself
 * @param person whom it concerns
 * @param persona the pen name it concerns; never who is behind it
 */
public record GrantView(
        UUID id,
        Instant at,
        Deed deed,
        @Nullable PersonRef by,
        @Nullable PersonRef person,
        @Nullable UUID persona,
        @Nullable UUID desk,
        List<ChangeView> changes) {}

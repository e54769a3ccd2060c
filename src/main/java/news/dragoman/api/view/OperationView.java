package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.translation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a translation's units.
 *
 * @param number how many were done up to this one, undoing included; also the ETag of the units
 * @param focus the unit that somebody goes on with
 * @param undoes the operation that it took back
 * @param before the units that it touched, as they were
 * @param after the same as it left them
 */
public record OperationView(
        UUID id,
        int number,
        Operation.Kind kind,
        PersonRef by,
        Instant at,
        @Nullable UUID focus,
        @Nullable UUID undoes,
        List<RowView> before,
        List<RowView> after) {}

package news.dragoman.api.view;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entry;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * A line of a story's history.
 *
 * @param from null where an edition began
 * @param by null for the clock
 * @param about whom the step concerns beside the one who took it
 * @param version the number of the version that the step cut or published
 * @param until the time that the step is about: when it is to be published, until when an embargo stands
 * @param reason as it was given, where the asker may read the edition
 */
public record EntryView(
        UUID id,
        UUID edition,
        String language,
        Step step,
        @Nullable Stage from,
        Stage to,
        @Nullable PersonRef by,
        @Nullable PersonRef about,
        @Nullable Integer version,
        @Nullable String reason,
        Set<Entry.Remark> remarks,
        @Nullable TimeView until,
        Instant at) {}

package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A story in one language, as far as the asker may know of it. Its version, which is also its ETag, counts steps.
 *
 * @param sources languages it is drawn from; empty for an original
 * @param headline where the asker may read one
 * @param readable whether the asker may read any text of it
 * @param confirmed units that are done, of {@code units}; both 0 for an original
 * @param returned whether it came back to where it is
 * @param newerSource whether a source has a newer version than the pinned one
 * @param onHold whether the story is under a legal hold
 * @param suspended whether readers find no more than that it is being reviewed
 * @param withdrawn whether readers find that it is gone
 * @param correction what it is opened for since it was published
 * @param taskSince since when it has to follow a correction of what it is drawn from
 * @param schedule when it is to be published by itself
 * @param embargo until when no reader may see anything of its story; null once that is over
 * @param claimable whether the asker may claim it now
 * @param article the readers' address, once it is published
 */
public record EditionView(
        UUID id,
        UUID story,
        String slugline,
        int urgency,
        String language,
        EditionKind kind,
        List<String> sources,
        Stage stage,
        int version,
        @Nullable Instant due,
        Instant movedAt,
        @Nullable String headline,
        boolean readable,
        int confirmed,
        int units,
        @Nullable ClaimView claim,
        @Nullable PersonRef signedBy,
        boolean returned,
        boolean newerSource,
        boolean onHold,
        boolean suspended,
        boolean withdrawn,
        @Nullable CorrectionKind correction,
        @Nullable Instant taskSince,
        @Nullable ScheduleView schedule,
        @Nullable TimeView embargo,
        boolean claimable,
        @Nullable String article) {}

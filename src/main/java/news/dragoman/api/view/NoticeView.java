package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import news.dragoman.notify.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person is told. What of the story they may not know any more is left out.
 *
 * @param slugline null where they may no longer know of the edition
 * @param by who did it, as the story shows them
 * @param reason as it was given, where they may read the edition
 * @param number the version it speaks of
 */
public record NoticeView(
        UUID id,
        Notice.Kind kind,
        UUID story,
        UUID edition,
        @Nullable String slugline,
        @Nullable PersonRef by,
        @Nullable String reason,
        @Nullable Integer number,
        Instant at,
        boolean unread) {}

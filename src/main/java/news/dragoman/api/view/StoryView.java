package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story with those of its editions that the asker may know of. Its version, which is also its ETag, grows with its
 * details and bylines.
 *
 * @param penName the one the asker works under in this story
 */
public record StoryView(
        UUID id,
        String slugline,
        int urgency,
        UUID desk,
        Instant createdAt,
        int version,
        @Nullable UUID penName,
        List<EditionView> editions) {}

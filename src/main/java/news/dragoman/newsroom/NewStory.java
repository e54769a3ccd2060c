package news.dragoman.newsroom;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter says of a story that is to be written.
 *
 * @param urgency 1 to 9
 * @param due when it is wanted; null for no time
 * @param proposedTargets languages it should be translated into beside the desk's own
 */
public record NewStory(
        String slugline,
        UUID deskId,
        Language language,
        int urgency,
        @Nullable Instant due,
        Set<String> proposedTargets) {}

package news.dragoman.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dragoman.story.Credit;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a draft beside its text.
 *
 * @param version the story's version on the page
 * @param byline in the order it is to be printed
 */
public record DraftDetails(
        int version,
        String slugline,
        int urgency,
        @Nullable Instant due,
        Set<String> proposedTargets,
        List<Credit> byline) {}

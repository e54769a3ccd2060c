package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an original beside its text.
 *
 * @param proposedTargets languages into which it should be translated beside the desk's own
 * @param byline in the order in which it is printed
 * @param version of the story, which is also the ETag
 */
public record DetailsView(
        String slugline,
        int urgency,
        @Nullable Instant due,
        Set<String> proposedTargets,
        List<CreditView> byline,
        List<PersonRef> reporters,
        int version) {}

package news.dragoman.api.view;

import java.util.UUID;
import news.dragoman.story.Version;
import org.jspecify.annotations.Nullable;

/**
 * Another report that is to be taken into this one.
 *
 * @param edition an original in the same language, of another story
 * @param note what that changes, in a few words, for those who translate this one
 * @param weight how much; MATERIAL where nobody says
 */
public record JoinAsk(UUID edition, @Nullable String note, Version.@Nullable Weight weight) {
    public JoinAsk {
        Wanted.that("edition", edition);
    }
}

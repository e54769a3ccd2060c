package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;
import news.dragoman.newsroom.FourEyesBoard;
import org.jspecify.annotations.Nullable;

/**
 * Where a chief has waived four eyes for one sign-off.
 *
 * @param use what became of it
 * @param signedBy who signed off by it; null while nobody has
 * @param textChanged whether what was signed is another text than the one that stood when it was waived
 */
public record WaiverView(
        UUID id,
        UUID story,
        UUID edition,
        String slugline,
        String language,
        PersonRef givenBy,
        String reason,
        Instant givenAt,
        FourEyesBoard.Use use,
        @Nullable PersonRef signedBy,
        @Nullable Instant signedAt,
        boolean textChanged) {}

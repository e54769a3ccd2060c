package news.dragoman.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.comments.CommentState;
import news.dragoman.comments.Passing;
import org.jspecify.annotations.Nullable;

/**
 * A reader's comment as those who moderate have it before them.
 *
 * @param article the article's path below the site's root; null where readers cannot reach it
 * @param detected the language that it seems to be in; null where its letters do not tell
 * @param name what the sender wants to be called; may be empty
 * @param sent the words as they were sent; empty once sealed, or sealed to somebody else as a tip
 * @param shown what readers see, or would see
 * @param edited whether a moderator edited it
 * @param reason why it was rejected
 * @param publicFrom from when readers see it; null where they do not
 * @param version of the comment: a decision says which it is based on
 */
public record CommentView(
        UUID id,
        UUID edition,
        @Nullable String article,
        String language,
        @Nullable String detected,
        String name,
        String sent,
        String shown,
        boolean edited,
        CommentState state,
        @Nullable String reason,
        @Nullable Passing passedAs,
        List<String> flags,
        Instant receivedAt,
        @Nullable PersonRef decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant publicFrom,
        int version) {}

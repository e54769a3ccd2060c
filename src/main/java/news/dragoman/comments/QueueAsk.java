package news.dragoman.comments;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which comments a moderator wants to see.
 *
 * @param mine the languages of articles whose comments the person moderates; null for all
 * @param language only under articles in that language; null for any
 * @param edition only under that article; null for any
 * @param flag only with that flag; null for any
 */
public record QueueAsk(
        Show show,
        @Nullable Set<String> mine,
        @Nullable String language,
        @Nullable UUID edition,
        @Nullable Flag flag) {

    /** A state of comments, as a list is asked for it. */
    public enum Show {
        /** The oldest first: it has waited longest. */
        WAITING(CommentState.HELD),
        /** As the rest, the latest decision first. */
        APPROVED(CommentState.APPROVED),
        REJECTED(CommentState.REJECTED),
        PASSED_ON(CommentState.PASSED_ON);

        private final CommentState state;

        Show(CommentState state) {
            this.state = state;
        }

        public CommentState state() {
            return state;
        }

        /** Where a comment in that state is listed; those that were withdrawn nowhere. */
        public static Show of(CommentState state) {
            return switch (state) {
                case HELD, WITHDRAWN -> WAITING;
                case APPROVED -> APPROVED;
                case REJECTED -> REJECTED;
                case PASSED_ON -> PASSED_ON;
            };
        }
    }

    public QueueAsk showing(Show other) {
        return new QueueAsk(other, mine, language, edition, flag);
    }
}

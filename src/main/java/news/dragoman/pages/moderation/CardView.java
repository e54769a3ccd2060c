package news.dragoman.pages.moderation;

import java.util.List;
import java.util.Optional;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * One comment, open before a moderator.
 *
 * @param article its headline; null where it was never published here
 * @param published where readers find the article; empty where they cannot reach it
 * @param readable whether the person may read the words: not those of another's tip
 * @param waits whether it is to be decided, or was and can be decided anew
 * @param stands who decided what, worded; empty while it waits
 * @param why what the moderator noted; may be empty
 * @param shown since or from when readers see it, worded; empty while they do not
 * @param editedBy who edited it and when, worded; empty where nobody did
 * @param sealed who sealed the original and when, worded; empty where nobody did
 * @param network how many wait from the same network; 0 where nobody can tell any more
 * @param words how many wait with the same words
 * @param receivers to whom a tip can be sealed
 * @param commenting whether readers can comment on the article, where they can reach it
 */
public record CardView(
        String id,
        int version,
        String state,
        @Nullable TextOf article,
        String published,
        String language,
        String name,
        String iso,
        String at,
        List<String> signs,
        TextOf body,
        boolean readable,
        String stands,
        String why,
        String shown,
        String editedBy,
        String sealed,
        boolean sealable,
        boolean mark,
        long network,
        long words,
        List<ModerationView.Choice> receivers,
        boolean commenting,
        String next,
        String previous,
        ModerationView.Typed typed,
        Optional<String> sealedTo) {

    public boolean isWaits() {
        return state.equals("HELD");
    }

    /** As many as one press rejects, where there are as many or more. */
    public Optional<Integer> atMost() {
        return Math.max(network, words) >= CommentDesk.MOST_AT_ONCE
                ? Optional.of(CommentDesk.MOST_AT_ONCE)
                : Optional.empty();
    }

    /** Whether anything can be decided of it: not once its sender has withdrawn it, nor of another's tip. */
    public boolean isOpen() {
        return readable && !state.equals("WITHDRAWN");
    }
}

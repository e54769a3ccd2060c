package news.dragoman.pages.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import news.dragoman.comments.Comment;
import news.dragoman.web.reader.CommentWords;
import news.dragoman.web.reader.Frame;

/**
 * What its sender sees of a comment, behind a private address.
 *
 * @param address of this page, in full
 * @param action where it is withdrawn; empty where it is withdrawn already
 * @param back the article's address, without words of its headline
 * @param shown what a moderator made of it, once that is public; empty where nothing was changed
 */
@CheckedTemplate(basePath = "comments", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OwnPage(
        Frame frame,
        CommentWords words,
        Fate fate,
        String name,
        String text,
        String shown,
        String address,
        String action,
        String back)
        implements TemplateInstance {

    /** What has become of it, as far as its sender is told. */
    enum Fate {
        WAITING,
        PUBLIC,
        /** Not published, whatever else the newsroom does with it. */
        READ,
        WITHDRAWN;

        static Fate of(Comment comment, Instant now) {
            return switch (comment.state()) {
                case HELD -> WAITING;
                case APPROVED -> comment.isPublic(now) ? PUBLIC : WAITING;
                case REJECTED, PASSED_ON -> READ;
                case WITHDRAWN -> WITHDRAWN;
            };
        }
    }
}

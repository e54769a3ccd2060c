package news.dragoman.pages.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import news.dragoman.comments.Comment;
import news.dragoman.language.Headlines;
import news.dragoman.language.Language;
import news.dragoman.language.PublishedTime;
import news.dragoman.publication.Publication;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.reader.CommentWords;
import news.dragoman.web.reader.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The comments under an article, and the form for another.
 *
 * @param count of all that readers see
 * @param more the address of those that follow; empty on the last page
 * @param form null where the article takes none
 */
@CheckedTemplate(basePath = "comments", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CommentsPage(
        Frame frame,
        CommentWords words,
        Article article,
        List<Said> comments,
        String count,
        String more,
        @Nullable WriteForm form)
        implements TemplateInstance {

    /** The article that they are about. */
    record Article(String path, List<String> headline, String title, String action) {

        static Article of(Publication article) {
            return new Article(
                    article.permalink().path(),
                    Headlines.pieces(article.headline(), article.language()),
                    article.headline(),
                    article.permalink().path() + CommentsResource.BELOW);
        }
    }

    /**
     * A comment as readers see it.
     *
     * @param anchor by which it can be pointed to
     * @param name empty where the sender gave none
     * @param lang of its words; empty where their letters do not tell
     */
    record Said(String anchor, String name, String text, String lang, String when, String iso, boolean edited) {

        static Said of(Comment comment, Publication article) {
            Optional<Language> language = comment.detectedLanguage();
            return new Said(
                    "c-" + comment.id(),
                    comment.name(),
                    comment.shown(),
                    language.map(Language::tag).orElse(""),
                    PublishedTime.of(comment.receivedAt(), article.zone(), article.language()),
                    TimeFormats.forMachines(comment.receivedAt()),
                    comment.edited());
        }
    }
}

package news.dragoman.pages.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import news.dragoman.language.PublishedTime;
import news.dragoman.publication.Publication;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.reader.Frame;
import news.dragoman.web.reader.LanguageLink;

/**
 * In the place of an article: that it was withdrawn, when and why, and not a word of it.
 *
 * @param languages the story in the languages that readers can still reach
 */
@CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WithdrawnPage(Frame frame, Notice notice, List<LanguageLink> languages) implements TemplateInstance {

    /**
     * What readers are told.
     *
     * @param text in the article's language; empty for the usual words
     * @param when as readers write it, in the desk's zone
     */
    record Notice(String text, String when, String iso) {

        static Notice of(Publication article) {
            Instant at = article.withdrawnAt().orElseThrow();
            return new Notice(
                    article.withdrawalNotice(),
                    PublishedTime.of(at, article.zone(), article.language()),
                    TimeFormats.forMachines(at));
        }
    }
}

package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * How comments are taken, and in which languages there is something to tell readers.
 *
 * @param done "saved", or nothing
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CommentingPage(boolean nameRequired, List<Row> rows, String done) implements TemplateInstance {

    /**
     * What there is in a language.
     *
     * @param version empty where there is nothing
     * @param by who wrote it; empty where it came with the product
     * @param words how many are watched for
     */
    record Row(String tag, String language, String version, String by, String when, String words) {}
}

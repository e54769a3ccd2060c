package news.dragoman.pages.foryou;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What a person is told.
 *
 * @param newest the newest that is shown: all up to it can be marked as read; empty where nothing is new
 * @param older the address of the next page; empty on the last one
 */
@CheckedTemplate(basePath = "foryou", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ForYouPage(List<Item> items, String newest, String older, String zone) implements TemplateInstance {

    /**
     * One notice.
     *
     * @param slugline of the story; empty where the person may know nothing of it any more
     * @param told what happened, worded; empty likewise
     * @param reason in free words; may be empty
     * @param href opens it and marks it as read
     */
    public record Item(
            String id,
            String icon,
            String slugline,
            String told,
            String reason,
            String iso,
            String at,
            boolean unread,
            String href) {}
}

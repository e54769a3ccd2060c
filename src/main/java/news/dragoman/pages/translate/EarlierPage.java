package news.dragoman.pages.translate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import news.dragoman.translation.EarlierText;
import news.dragoman.web.TextOf;

/**
 * The earlier texts of one row, and what was suggested for it.
 *
 * @param edition the edition's address
 * @param here the page's own address
 * @param number the row's place on the bench; empty where it is not there any more
 * @param source the sentences it answers
 * @param version what a press is based on
 * @param moved whether the row was changed since the page was opened
 * @param reasons why something could not be done
 */
@CheckedTemplate(basePath = "translate", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EarlierPage(
        UUID storyId,
        String slugline,
        String edition,
        String here,
        UUID unit,
        String number,
        List<TextOf> source,
        TextOf standing,
        int version,
        boolean editable,
        boolean moved,
        List<String> reasons,
        List<Earlier> texts,
        List<Beside.Suggested> suggested)
        implements TemplateInstance {

    /**
     * A text that was written over.
     *
     * @param stood whether it ever stood there
     */
    record Earlier(UUID id, TextOf text, String by, String at, EarlierText.Why why, boolean stood) {}
}
